import type { Analysis } from '../../text/analysis.ts'
import { deniesJoy, type Feeling } from '../../text/mood.ts'
import { suits, toneOf } from '../../text/symbol-feelings.ts'
import type { SymbolChoice, SymbolClaim } from './claim.ts'

/** Posts in which the person had a symbol against its common meaning, or on something grave, from which on that is their way. */
const ownWay = 2
/** Of the posts with symbols, the share from which on one stands on anything. */
const onAnything = 1 / 8
/** Posts from which on a symbol is no chance find, where not all are so few. */
const known = 3
/** Who uses bright and dark ones, either in more than this share of the posts, means something by them. */
const meaningful = 1 / 5

/** These point at something, so there must be something. */
const pointing = /^(?:[👇👆👉👈⬇⬆➡⤵⤴📲🔗⏬]|🖇)/u

/** What is told of a draft. */
interface Told {
  situations: readonly string[]
  feeling: Feeling | 'plain'
  /** Whether a telling word of the draft stood mostly near the choice, by its place among the choices. */
  isNear(index: number): boolean
}

/** Those of the person's symbols that can stand on a draft; which of them is another question. */
export function choicesThatFit(
  { text, englishWords }: Analysis,
  { choices, count }: SymbolClaim,
  { situations, feeling, isNear }: Told,
): ReadonlySet<SymbolChoice> {
  const all = choices.reduce((sum, { posts }) => sum + posts, 0)
  const shareOf = (tone: string) =>
    choices.reduce((sum, { symbol, posts }) => (toneOf(symbol) === tone ? sum + posts : sum), 0) / all
  const meansTones = shareOf('bright') > meaningful && shareOf('dark') > meaningful
  const denies = deniesJoy(englishWords)
  const fits = (choice: SymbolChoice, index: number): boolean => {
    const times = (situation: string) => choice.situations[situation] ?? 0
    if (pointing.test(choice.symbol) && !situations.includes('links') && !text.includes('\n')) return false
    if (situations.includes('grave') && times('grave') < ownWay) return false
    const fit = suits(choice.symbol, feeling)
    if (fit === 'opposes' && times(feeling) < ownWay) return false
    const tone = toneOf(choice.symbol)
    if (denies && tone === 'bright') return false
    const near = isNear(index) && (choice.posts >= known || choice.posts >= count * onAnything)
    if (situations.includes('asks') && times('asks') === 0 && !near) return false
    if (fit === 'shows') return true
    if (meansTones && (tone === 'bright' || tone === 'dark')) return denies && tone === 'dark'
    if (near) return true
    return choice.posts >= count * onAnything || (tone !== 'none' && choice.posts >= known)
  }
  return new Set(choices.filter(fits))
}
