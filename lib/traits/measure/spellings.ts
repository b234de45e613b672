import { allMatches } from '../../text/all-matches.ts'
import type { Analysis } from '../../text/analysis.ts'
import { overlapsAny, type Span } from '../../text/span.ts'
import type { Claim, Feature, Trait } from '../trait.ts'
import { times, you } from './frequency.ts'
import { measure, ranked, seen } from './rate.ts'

/** Which of several spellings of one mark the person uses. */
export interface SpellingClaim extends Claim {
  form: string
}

/** A place where the mark stands, and in which form. */
export interface Spelled extends Span {
  form: string
}

/**
 * A trait about a mark that can be written in several ways ("..." or "…"), of which people mostly use one.
 * @param forms all there are
 * @param find every place where it stands, outside entities or not: those inside are passed over here
 * @param write the form as it is written in the place of another
 */
export function spelling(definition: {
  id: string
  feature: Feature
  forms: readonly string[]
  find(text: Analysis): Spelled[]
  write(form: string): string
  shown(form: string): string
}): Trait<SpellingClaim> {
  const { id, feature } = definition
  const places = (text: Analysis) => definition.find(text).filter((place) => !overlapsAny(place, text.entities))
  const total = (tally: Readonly<Record<string, number>>) => Object.values(tally).reduce((sum, count) => sum + count, 0)
  return {
    id,
    feature,
    count: (post) => places(post).map(({ form }) => form),
    rates: (tally) =>
      Object.fromEntries(
        definition.forms.map((form) => [`${id}:${form}`, { count: seen(tally, form), of: total(tally) }]),
      ),
    claim(tally, population) {
      const [form, count] = ranked(tally, '')[0] ?? ['', 0]
      const of = total(tally)
      if (of === 0) return undefined
      return { ...measure({ id, feature }, { count, of }, population, `${id}:${form}`, [form]), form }
    },
    describe: (claim) => `${you(claim, `write ${definition.shown(claim.form)}`)} (${times(claim)}).`,
    propose: (draft, claim) =>
      places(draft)
        .filter(({ form }) => form !== claim.form)
        .map(({ start, end }) => ({
          start,
          end,
          replacement: definition.write(claim.form),
          trait: id,
          kind: 'respell',
          shows: [claim.form],
          against: definition.forms.filter((form) => form !== claim.form),
          rate: claim.rate,
          of: claim.of,
          usual: claim.usual,
          evidence: `you write ${definition.shown(claim.form)}, ${times(claim)}`,
        })),
  }
}

/** Every match of a pattern as a place; `formOf` names its form. */
export function matches(text: string, pattern: RegExp, formOf: (match: string) => string): Spelled[] {
  return allMatches(text, pattern).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    form: formOf(match[0]),
  }))
}
