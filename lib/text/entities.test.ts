import { describe, expect, test } from 'vitest'
import { findEntities, sameEntities } from './entities.ts'

const found = (text: string) => findEntities(text).map(({ kind, text: entity }) => `${kind} ${entity}`)

describe('findEntities', () => {
  test.each([
    ['see https://x.example/a_(b)?c=1, ok', ['link https://x.example/a_(b)?c=1']],
    ['read this (https://x.example/a).', ['link https://x.example/a']],
    ['انظر https://x.example/a، ثم', ['link https://x.example/a']],
    ['見て https://x.example/a。次（https://y.example/b）', ['link https://x.example/a', 'link https://y.example/b']],
    ['it is on film.org/late and on bit.ly/x1', ['link film.org/late', 'link bit.ly/x1']],
    ['mail me: a.b+c@mail.example.org', ['email a.b+c@mail.example.org']],
    ['@ilse and @rafi.k@social.example hello', ['mention @ilse', 'mention @rafi.k@social.example']],
    [
      '#NightShift2 at 10:30, 50% off, $20 or £3.50',
      ['hashtag #NightShift2', 'number 10:30', 'number 50%', 'number $20', 'number £3.50'],
    ],
    ['she said "do not go" today', ['quotation "do not go"']],
    ['"I will see @ilse at 10:30, by \'noon\'"', ['mention @ilse', 'number 10:30', "quotation 'noon'"]],
    ['run `rm -rf x` now', ['code `rm -rf x`']],
    ['<b>I am</b> &amp; you &#39;', ['code <b>', 'code </b>', 'code &amp;', 'code &#39;']],
    ['I <3 you, 1 < 2 & 3; __init__ but __Bold__', ['number 1', 'number 2', 'number 3', 'code __init__']],
    ['a :blob_cat: and $ABC', ['shortcode :blob_cat:', 'cashtag $ABC']],
    ['@ Love_Lake3 and my_file, not _so_ old', ['identifier Love_Lake3', 'identifier my_file']],
    ['version v2 and covid-19', ['number v2', 'number 19']],
    ["it's 5'10\" tall", ["number 5'10"]],
  ])('%s', (text, entities) => {
    expect(found(text)).toEqual(entities)
  })

  test('a missing blank after a full stop makes no link', () => {
    expect(found('oh yeah.it was me.be nice')).toEqual([])
  })

  test.each([
    'a',
    '1',
    '@',
    '"',
    '`',
    '.',
    ':a',
    'a.',
    '-',
    '$',
    '<3',
    '😀',
    'a@',
    'www.',
    '1a',
    '&',
    '&a',
    '<a ',
    '__',
    '__a',
  ])('a very long run of %j is read to its end', (part) => {
    const text = part.repeat(30_000)
    expect(findEntities(text).every(({ start, end, text: entity }) => text.slice(start, end) === entity)).toBe(true)
  })
})

test('a word spelled with a digit is no number that a rewrite adds or loses', () => {
  expect(sameEntities(findEntities('great, see you at 5 today'), findEntities('gr8, see you at 5 2day'))).toBe(true)
  expect(sameEntities(findEntities('at 5'), findEntities('at 5 or 6'))).toBe(false)
})
