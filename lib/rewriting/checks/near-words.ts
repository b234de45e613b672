import { baseVerbs } from '../../text/base-verbs.ts'
import { onFirstUse } from '../../text/on-first-use.ts'
import { lexicon } from '../../traits/words/lexicon.ts'
import { verbForms } from '../../traits/words/inflections.ts'
import { porterStem } from '../../metrics/porter-stemmer.ts'
import { nearActions } from './lists/near-actions.ts'
import { nearQualities } from './lists/near-qualities.ts'
import { nearThings } from './lists/near-things.ts'

/** The base form of a verb's irregular forms: "went" is "go", "mice" stays. */
const baseOf = onFirstUse(() => {
  const bases = new Map<string, string>()
  for (const base of baseVerbs) {
    const { past, participle, third } = verbForms(base)
    for (const form of [past, participle, third]) if (!bases.has(form)) bases.set(form, base)
  }
  for (const [form, base] of [
    ['is', 'be'],
    ['men', 'man'],
    ['women', 'woman'],
    ['feet', 'foot'],
    ['teeth', 'tooth'],
    ['mice', 'mouse'],
    ['kids', 'kid'],
  ])
    bases.set(form!, base!)
  return bases
})

/** What two English words have alike if they are forms of one: the stem of the base form. */
export const stemOf: (word: string) => string = (word) => stemOnce(word.replace(/'s?$/, ''))

const stems = new Map<string, string>()
function stemOnce(word: string): string {
  const known = stems.get(word)
  if (known !== undefined) return known
  const stem = porterStem((baseOf().get(word) ?? word).slice(0, 40))
  if (stems.size > 20_000) stems.clear()
  stems.set(word, stem)
  return stem
}

/** For each stem the numbers of the groups in which it stands. */
const groups = onFirstUse(() => {
  const byStem = new Map<string, number[]>()
  const lines = [nearActions, nearQualities, nearThings].flatMap((list) => list.trim().split('\n'))
  const pairs = lexicon()
    .filter(({ from, to }) => to !== '' && !from.includes(' ') && !to.includes(' '))
    .map(({ from, to }) => `${from} ${to}`)
  for (const [number, line] of [...lines, ...new Set(pairs)].entries())
    for (const word of line.split(' ')) {
      const stem = stemOf(word)
      const own = byStem.get(stem)
      if (own) own.push(number)
      else byStem.set(stem, [number])
    }
  return byStem
})

/** The groups of near-synonyms in which a stem stands, by number. */
export function groupsOf(stem: string): readonly number[] {
  return groups().get(stem) ?? none
}

const none: readonly number[] = []
