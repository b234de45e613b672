import type { Analysis } from '../../text/analysis.ts'
import type { Word } from '../../text/words.ts'

/** Words that begin a sentence of their own after "@sam", where another would go on with it ("@sam is here"). */
const openers = new Set(
  `i i'm i've i'll i'd im ive it it's its that that's thats this these those there there's they they're we we're we've you you're you've your
  he's she's my our the a an oh ah aw aww well yes yeah yep no nope nah ok okay so but and if when what what's who who's where how how's why which
  thanks thank hi hey hello please sorry congratulations congrats good great nice happy glad love awesome amazing wow don't dont let's lets just
  maybe perhaps actually also not never haha lol welcome sure absolutely definitely me too same hope hopefully can't cant`.split(
    /\s+/,
  ),
)

/** Whether a text's first word, after the mentions that it opens with, begins a sentence: by a mark before it, or by itself. */
export function isAddressed({ text, bodyStart }: Analysis, word: Word): boolean {
  if (word.start !== bodyStart || !text.slice(0, word.start).includes('@')) return true
  // "@sam, who is here, says": an aside.
  const opensAside = word.lower === 'who' || word.lower === 'whose'
  return (
    (/[,:]\s*$/.test(text.slice(Math.max(0, word.start - 12), word.start)) && !opensAside) || openers.has(word.lower)
  )
}
