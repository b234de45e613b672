import { describe, expect, test } from 'vitest'
import { talliedFrom } from '../../test/traits/rewrite-by.ts'
import { analyze } from '../text/analysis.ts'
import { applyEdits } from '../text/edits.ts'
import { markup } from './markup.ts'

const claim = markup.claim(talliedFrom(markup, ['The pond froze over last night.'], 60), {})!
const rewritten = (draft: string) => {
  const proposals = markup.propose(analyze(draft), claim)
  return applyEdits(draft, proposals)
}

describe('marks go, words stay', () => {
  test.each([
    ['**Key facts:** it is *very* cold', 'Key facts: it is very cold'],
    ['__Bold__, _slanted_ and ***both***', 'Bold, slanted and both'],
    ['- **Listen** first\n- **Speak** later', '- Listen first\n- Speak later'],
    ['## News\nThe pond froze.', 'News\nThe pond froze.'],
    ['One.\n---\nTwo.', 'One.\nTwo.'],
    ['**3 lessons** from `**code**`', '3 lessons from `**code**`'],
    ['**half left: it is', 'half left: it is'],
    // None of these is markup.
    ['run __init__ before *args and **kwargs', 'run __init__ before *args and **kwargs'],
    ['2 * 3 * 4 is 24', '2 * 3 * 4 is 24'],
    ['a snake_case_name and **', 'a snake_case_name and **'],
    ['#news from here', '#news from here'],
    ['so tired -_- and ^_^', 'so tired -_- and ^_^'],
    // A gesture, which would be a sentence without its subject.
    ['We won. *waves a flag*', 'We won. *waves a flag*'],
    ['I am cold *rubs both hands* and so is she', 'I am cold *rubs both hands* and so is she'],
    ['it is *his* pond', 'it is his pond'],
    ['*sighs* It rains. *Shrugs*.', '*sighs* It rains. *Shrugs*.'],
  ])('%s', (draft, expected) => {
    expect(rewritten(draft)).toBe(expected)
  })
})

test('kept for who uses it', () => {
  const own = markup.claim({ with: 6, without: 54 }, {})!
  expect(Math.max(...markup.propose(analyze('**Key facts**'), own).map(({ rate }) => rate))).toBeLessThan(0.5)
})
