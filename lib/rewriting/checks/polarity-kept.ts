import { onFirstUse } from '../../text/on-first-use.ts'
import { kinds } from './lists/kinds.ts'
import { opposites } from './lists/opposites.ts'
import { groupsOf, stemOf } from './near-words.ts'
import type { Reading } from './reading.ts'
import { type Look, outcome, some } from './subject.ts'

/** What is denied stays denied, what is doubted stays doubted, and nothing is turned into its opposite. In English; elsewhere only what is denied. */
export const polarityKept: Look = ({ draft, reply }) => {
  const name = 'polarity-kept'
  const language = draft.analysis.language ?? 'en'
  if (language !== 'en') return outcome(name, 'nothing is denied', deniedElsewhere(draft, reply, language))
  const [before, after] = [denialsOf(draft), denialsOf(reply)]
  const isDenied = before.count === 0 && affirms(draft, after.denied) && !saysNo(draft, reply)
  const isAffirmed = after.count === 0 && affirms(reply, before.denied) && !saysNo(reply, draft)
  const turned = before.count === after.count ? turnedIn(draft, reply) : []
  const complaint = isDenied
    ? 'The reply denies what the draft says.'
    : isAffirmed
      ? 'The reply says what the draft denies.'
      : turned.length > 0
        ? `The reply says the opposite: ${some(turned)}.`
        : doubt.test(draft.plain) && !anyDoubt.test(reply.plain)
          ? 'The reply is sure of what the draft is not.'
          : doubt.test(reply.plain) && !anyDoubt.test(draft.plain)
            ? 'The reply is not sure of what the draft is.'
            : undefined
  return outcome(name, 'nothing is denied or turned round', complaint)
}

/** Words that deny, by language (ISO 639-1). Only where all of them are gone, or there were none, something is sure. */
const denialsByLanguage: Readonly<Record<string, RegExp>> = {
  de: /(?<!\p{L})(?:nicht|nich|net|nix|kein\w*|nie|niemals|niemand\w*|nichts|ohne|nein|weder|kaum)(?!\p{L})/u,
  fr: /(?<!\p{L})(?:pas|jamais|rien|personne|aucune?|sans|ni|non|ne|n'\p{L}+)(?!\p{L})/u,
  es: /(?<!\p{L})(?:no|nunca|jamás|nadie|nada|ning\p{L}+|sin|tampoco|ni)(?!\p{L})/u,
  it: /(?<!\p{L})(?:non|mai|nessun\w*|niente|nulla|senza|né|no|neanche)(?!\p{L})/u,
  pt: /(?<!\p{L})(?:não|nao|nunca|jamais|ninguém|nada|sem|nem|nenhum\w*)(?!\p{L})/u,
  nl: /(?<!\p{L})(?:niet|nie|geen|nooit|niemand|niets|zonder|nul|nee)(?!\p{L})/u,
  sv: /(?<!\p{L})(?:inte|aldrig|ingen|inget|inga|utan|ej|nej)(?!\p{L})/u,
  pl: /(?<!\p{L})(?:nie|nigdy|nikt|nikogo|nic|bez|brak|ani)(?!\p{L})/u,
}

function deniedElsewhere(draft: Reading, reply: Reading, language: string): string | undefined {
  const pattern = denialsByLanguage[language]
  if (!pattern || pattern.test(draft.plain) === pattern.test(reply.plain)) return undefined
  return pattern.test(draft.plain) ? 'The reply says what the draft denies.' : 'The reply denies what the draft says.'
}

const idioms =
  /\b(?:can(?:'t|not) wait|no (?:matter|problem|worries|prob|offen[cs]e|doubt|wonder|contest|joke|kidding|biggie)|not (?:only|just|to mention)|(?:can't|cannot|couldn't) help but|don't forget|never mind|why not|whether or not|or not|if not|not gonna lie|no one but|nothing but|no way|nothing against)\b|(?<=n't|not) (?:only|just|merely)\b|\b\p{L}+n't (?:only|just)\b/gu
const denials =
  /(?<![\p{L}'])(?:not|no|never|none|nobody|nothing|nowhere|neither|nor|cannot|without|hardly|barely|scarcely|nope|nah|zero|w\/o|no-one|noone|cant|dont|didnt|doesnt|isnt|wont|aint|wasnt|wouldnt|couldnt|shouldnt|havent|hasnt|unable|impossible|idk|dunno|\p{L}+n't)(?![\p{L}'])/gu

/** How often a text denies, and the stems of what it denies: of the next word that tells something. */
function denialsOf({ plain, terms }: Reading): { count: number; denied: ReadonlySet<string> } {
  const count = [...plain.replace(idioms, ' ').matchAll(denials)].length
  const denied = terms.flatMap(({ word }, index) => {
    if (!isDenial.test(word.lower)) return []
    const next = terms.slice(index + 1, index + 5).find(({ isContent }) => isContent)
    return next ? [stemOf(next.word.lower)] : []
  })
  return { count, denied: count > 0 ? new Set(denied) : new Set() }
}

const isDenial = new RegExp(`^(?:${denials.source})$`, 'u')

/** Whether a text, which denies nothing, has one of the words that the other denies. */
function affirms({ terms }: Reading, denied: ReadonlySet<string>): boolean {
  return terms.some(({ stems }) => stems.some((stem) => denied.has(stem)))
}

const negative =
  /^(?:refus\w*|declin\w*|den(?:y|ies|ied)|fail\w*|lack\w*|shortage|short|skip\w*|avoid\w*|stop\w*|quit\w*|ban|bans|banned|banning|forb\w+|prohibit\w*|miss|misses|missed|missing|lost|lose|loses|losing|absent|absence|except|instead|rather|too|hate\w*|dislike\w*|free|closed?|cancel\w*|over|gone|doubt\w*|away|off|wrong|only|last|less|fewer|few|little|rarely|seldom|rid|empty|yet|forget|forgot\w*|least|unless|until|till|hidden|out|against|far|wish|stranger|ignor\w*|resist\w*|remain\w*|still|alone|but|oppos\w*|disagree\w*|underpaid|under\w{4,}|(?:un|dis|non|im|in|ir)\w{4,}|\w{3,}less|\w{3,}-free|allergic|scam|myth|fake|as if|yeah right)$/

/** Whether a text has a word that says no in itself, which the other text does not have. */
function saysNo({ terms }: Reading, other: Reading): boolean {
  const others = new Set(other.terms.map(({ word }) => word.lower))
  return terms.some(({ word }) => !others.has(word.lower) && negative.test(word.lower))
}

const oppositesOf = onFirstUse(() => {
  const sides = new Map<string, Set<string>>()
  for (const line of opposites.trim().split('\n')) {
    const [one, other] = line.split(' > ').map((side) => side.split(' ').map(stemOf))
    for (const [from, to] of [
      [one!, other!],
      [other!, one!],
    ] as const)
      for (const stem of from) sides.set(stem, new Set([...(sides.get(stem) ?? []), ...to]))
  }
  for (const line of kinds.trim().split('\n')) {
    const stems = line.split(' ').map(stemOf)
    for (const stem of stems) {
      const near = new Set(groupsOf(stem))
      const others = stems.filter((other) => other !== stem && !groupsOf(other).some((group) => near.has(group)))
      sides.set(stem, new Set([...(sides.get(stem) ?? []), ...others]))
    }
  }
  return sides
})

/** Words of the reply whose opposite stands in the draft, where neither text has both. */
function turnedIn(draft: Reading, reply: Reading): string[] {
  const drafted = new Set(draft.terms.map(({ word }) => stemOf(word.lower)))
  const replied = new Set(reply.terms.map(({ word }) => stemOf(word.lower)))
  return reply.terms
    .filter(({ word }) => {
      const stem = stemOf(word.lower)
      return (
        !drafted.has(stem) &&
        [...(oppositesOf().get(stem) ?? [])].some((opposite) => drafted.has(opposite) && !replied.has(opposite))
      )
    })
    .map(({ word }) => word.text)
}

const doubt = /\b(?:might|maybe|mayb|perhaps|possibly|not sure)\b/
const anyDoubt =
  /\b(?:might|maybe|mayb|may|perhaps|possibly|probably|prob|probs|prolly|not sure|unsure|could|would|should|think|thinking|guess|guessing|suppose|seems?|likely|hopefully|hope|if|wonder|wondering|considering|idk|dunno|or|apparently|supposedly|kinda|feels?|almost|looks|chance|tempted|potentially|can)\b|\?/
