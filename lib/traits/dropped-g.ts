import type { Analysis } from '../text/analysis.ts'
import { formalityOf } from './measure/formality.ts'
import { times, you } from './measure/frequency.ts'
import { mostly, otherwise } from './measure/habit.ts'
import { measure, type Rate, rateOf, seen, shrunk } from './measure/rate.ts'
import type { Claim, Trait } from './trait.ts'

const id = 'dropped-g'
const feature = 'abbreviation'
/** How many uses of a word those of all others are worth. */
const weight = 4

interface DroppedGClaim extends Claim {
  words: Record<string, Rate>
  /** Whether an apostrophe mostly stands for the g ("goin'"). */
  marked: boolean
}

/** Words in -ing whose g is dropped by those who drop it; none is another word without it. */
const stems = new Set(
  `goin doin talkin gettin lookin thinkin workin havin comin makin tryin watchin nothin somethin everythin anythin feelin sleepin playin waitin
  chillin cryin eatin drinkin listenin missin lovin livin runnin sittin smokin takin tellin wearin wonderin fuckin freakin hopin sayin
  seein askin callin leavin hangin kiddin laughin mornin evenin walkin ridin drivin cookin cleanin buyin needin readin writin singin dancin fightin
  messin actin bein puttin givin holdin turnin startin stoppin beggin bitchin bloomin blowin brushin cuttin dyin fallin
  flyin followin growin jumpin killin knowin learnin lettin lyin meetin movin payin pickin pullin pushin rainin savin sendin settin shoppin showin spendin
  standin starin stayin stealin studyin swimmin textin throwin travelin trippin typin wakin washin winnin wishin yellin amazin`.split(
    /\s+/,
  ),
)

/** Whether "goin" is written for "going", and whether with an apostrophe. */
export const droppedG: Trait<DroppedGClaim> = {
  id,
  feature,
  canShow: (outcome) => outcome === 'dropped' || outcome === 'kept',
  count: (post) =>
    usesIn(post).flatMap(({ stem, isDropped, isMarked }) =>
      isDropped ? ['dropped', `dropped:${stem}`, ...(isMarked ? ['marked'] : [])] : ['kept', `kept:${stem}`],
    ),
  rates: (tally) => ({ [id]: rateOf(tally, 'dropped', 'kept') }),
  claim(tally, population) {
    const rate = rateOf(tally, 'dropped', 'kept')
    if (rate.of === 0) return undefined
    const words: DroppedGClaim['words'] = {}
    for (const stem of stems) {
      const own = rateOf(tally, `dropped:${stem}`, `kept:${stem}`)
      if (own.of > 0) words[stem] = own
    }
    const claim = measure({ id, feature }, rate, population, id, [mostly(rate) ? 'dropped' : 'kept'], !mostly(rate))
    return { ...claim, words, marked: seen(tally, 'marked') * 2 > rate.count }
  },
  describe: (claim) =>
    mostly(claim)
      ? `${you(claim, `drop the g of -ing, as in "${claim.marked ? "goin'" : 'goin'}"`)} (${times(claim)}).`
      : `${you(otherwise(claim), 'write -ing in full')} (${times(otherwise(claim))}).`,
  propose(draft, claim) {
    const formal = formalityOf(draft)
    return usesIn(draft).map(({ stem, isDropped, isMarked, end }) => {
      const own = claim.words[stem] ?? { count: 0, of: 0 }
      const rate = shrunk(own, { rate: claim.rate, weight })
      const [outcome, other] = isDropped ? ['kept', 'dropped'] : ['dropped', 'kept']
      const all = own.of >= 3 ? own : claim
      return {
        start: isDropped ? end : end - 1,
        end: isMarked ? end + 1 : end,
        replacement: isDropped ? 'g' : claim.marked ? "'" : '',
        trait: id,
        kind: outcome,
        shows: [outcome],
        against: [other],
        rate: isDropped ? 1 - rate : rate,
        of: own.of,
        usual: isDropped ? 1 - claim.usual : claim.usual,
        signs: { formal },
        evidence: isDropped
          ? `you write -ing in full, ${times(otherwise(all))}`
          : `you drop the g of ${all === own ? `${stem}g` : '-ing'}, ${times(all)}`,
      }
    })
  },
}

/** Every word of the list, with its g or without. */
function usesIn({ englishWords, text }: Analysis) {
  return englishWords.flatMap(({ lower, end }) => {
    if (stems.has(lower)) return [{ stem: lower, isDropped: true, isMarked: /['’]/.test(text[end] ?? ''), end }]
    const stem = lower.slice(0, -1)
    return lower.endsWith('ing') && stems.has(stem) ? [{ stem, isDropped: false, isMarked: false, end }] : []
  })
}
