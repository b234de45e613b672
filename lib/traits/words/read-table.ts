import { readContexts, type Condition } from './contexts.ts'
import type { LexiconEntry, LexiconKind } from './entry.ts'
import { degreesOf, pluralOf, verbForms, type VerbForms } from './inflections.ts'

/** One side of an entry as written: the words, and the contexts in which they are meant and may be put. */
interface Side {
  words: string
  contexts: string
}

/**
 * Reads a table of near-synonyms: one entry a line, `class:from [contexts] > to [contexts]; to`.
 * `>` is one-way to a plainer word, `>>` away from a machine's, `=` between any two, `=>` one-way to a word of other tone or
 * place, for those alone who say it; `-` is nothing: the phrase is dropped.
 * Classes: `v` verb, `vn` verb that is a noun as well, `n` noun, `nv` noun that is a verb as well, `a` adjective, `c` adjective with -er and -est;
 * all but `a` are inflected, the same form on both sides. Without a class the words stand as they are.
 * What is in brackets on either side must hold of the place, so of two sides one can speak for both.
 * Both are counted in a person's posts only where the contexts of both hold, so what has several senses needs them. A hyphen may stand as a blank in a text.
 * A comma at the end of `from` is one that follows in the text: it stays where `to` ends in one as well, and goes where not.
 * @throws Error where a line cannot be read
 */
export function readTable(table: string): LexiconEntry[] {
  const entries: LexiconEntry[] = []
  for (const line of table.trim().split('\n')) {
    try {
      entries.push(...readLine(line))
    } catch (error) {
      throw new Error(`the lexicon's line "${line}" cannot be read`, { cause: error })
    }
  }
  return entries
}

function readLine(line: string): LexiconEntry[] {
  const colon = line.indexOf(':')
  const group = colon < 0 ? '' : line.slice(0, colon)
  const rest = line.slice(colon + 1)
  const inflect = classes[group]
  if (!inflect) throw new Error(`"${group}" is no class`)
  if (rest.includes(' = ')) {
    const sides = rest.split(' = ').map(readSide)
    return sides.flatMap((from) =>
      sides
        .filter((to) => to !== from)
        .flatMap((to) => inflect(from, to).map((pair) => entryOf(pair, 'same', [from, to]))),
    )
  }
  const [left, right] = rest.split(/ (?:>{1,2}|=>) /)
  if (!left || !right) throw new Error('it has no two sides')
  const from = readSide(left)
  const isMachine = rest.includes(' >> ')
  const kind = isMachine ? 'machine' : rest.includes(' => ') ? 'same' : 'plain'
  return right.split('; ').flatMap((alternative) => {
    const to = readSide(alternative)
    if (to.words !== '-') return inflect(from, to).map((pair) => entryOf(pair, kind, [from, to]))
    const dropped = { from: from.words, to: '', contexts: [from.contexts, to.contexts] }
    return [entryOf(dropped, isMachine ? 'machine' : 'drop', [from, to])]
  })
}

function readSide(side: string): Side {
  const bracket = side.indexOf('[')
  const words = (bracket < 0 ? side : side.slice(0, bracket)).trim()
  if (words === '') throw new Error(`"${side}" has no words`)
  return { words, contexts: bracket < 0 ? '' : side.slice(bracket + 1, side.lastIndexOf(']')) }
}

interface Pair {
  from: string
  to: string
  contexts: string[]
}

function entryOf({ from, to, contexts }: Pair, kind: LexiconKind, sides: readonly [Side, Side]): LexiconEntry {
  const hasComma = from.endsWith(',')
  const keepsComma = to === '' || to.endsWith(',')
  const takesComma = hasComma && !keepsComma
  const [ownBase, otherBase] = sides.map(({ words }) => (words === '-' ? '' : withoutComma(words)))
  return {
    from: withoutComma(from),
    to: withoutComma(to),
    kind,
    takesComma,
    base: { from: ownBase!, to: otherBase! },
    fits: allOf([...(hasComma ? ['_,'] : []), ...contexts]),
    couldBe: allOf([
      ...(to.endsWith(',') ? ['_,'] : []),
      ...contexts.map((one) => (takesComma ? withoutCommas(one) : one)),
    ]),
  }
}

const known = new Map<string, Condition>()

/** That all of some contexts hold: the same condition for the same contexts. */
function allOf(contexts: readonly string[]): Condition {
  const source = contexts.filter((context) => context !== '').join(' ')
  const own = known.get(source)
  if (own) return own
  // Read when first asked for: of thousands of entries a draft needs a few.
  let holds: Condition | undefined
  const condition: Condition = (run, text) => (holds ??= readContexts(source))(run, text)
  known.set(source, condition)
  return condition
}

function withoutComma(words: string): string {
  return words.endsWith(',') ? words.slice(0, -1) : words
}

/** What must follow "however," follows "but" at once. */
function withoutCommas(contexts: string): string {
  return contexts.replace(/(?<=[_/]),(?=[A-Z])/g, '')
}

type Inflect = (from: Side, to: Side) => Pair[]

const plainly =
  (...usual: string[]): Inflect =>
  (from, to) => [{ from: from.words, to: to.words, contexts: [...usual, from.contexts, to.contexts] }]

/** Where the form can only be the verb, not a noun or an adjective. */
const asVerb = '!DET_'
const verbs: Record<'v' | 'vn', Record<keyof VerbForms, string>> = {
  v: { base: asVerb, third: asVerb, past: asVerb, participle: asVerb, ing: asVerb },
  vn: {
    base: 'VERBAL_',
    third: 'he/she/it/who/that/which/everyone/everybody/someone/somebody_',
    past: asVerb,
    participle: asVerb,
    ing: asVerb,
  },
}

const inflectVerb =
  (usual: Record<keyof VerbForms, string>): Inflect =>
  (from, to) => {
    const [own, other] = [verbForms(from.words), verbForms(to.words)]
    const pair = (form: keyof VerbForms, ...more: string[]): Pair => ({
      from: own[form],
      to: other[form],
      contexts: [usual[form], from.contexts, to.contexts, ...more],
    })
    const isOneForm = own.past === own.participle
    const pasts =
      isOneForm && other.past === other.participle
        ? [pair('past')]
        : [pair('past', isOneForm ? '!PERFECT_ !and/or/to/,_ !_by' : ''), pair('participle', 'PERFECT_')]
    return [pair('base'), pair('third'), ...(own.past === own.base ? [] : pasts), pair('ing')]
  }

const inflectNoun =
  (usual: [one: string, several: string]): Inflect =>
  (from, to) =>
    [(noun: string) => noun, pluralOf].map((form, index) => ({
      from: form(from.words),
      to: form(to.words),
      contexts: [usual[index]!, from.contexts, to.contexts],
    }))

const classes: Readonly<Record<string, Inflect>> = {
  '': plainly(),
  a: plainly('!COMPARED_'),
  c: (from, to) => {
    const [own, other] = [from, to].map(({ words }) => [words, ...degreesOf(words)])
    return own!.map((form, index) => ({
      from: form,
      to: other![index]!,
      contexts: ['!COMPARED_', from.contexts, to.contexts],
    }))
  },
  n: inflectNoun(['', '']),
  nv: inflectNoun(['!PRON/MODAL/to_ !_NP', '!he/she/it/who/that_']),
  v: inflectVerb(verbs.v),
  vn: inflectVerb(verbs.vn),
}
