import { times, you } from './measure/frequency.ts'
import { habit, mostly, otherwise } from './measure/habit.ts'
import { tallyOf } from './measure/rate.ts'

const id = 'dropped-g'

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
export const droppedG = habit({
  id,
  feature: 'abbreviation',
  yes: 'dropped',
  no: 'kept',
  count(post) {
    const words = post.english ? post.words : []
    return tallyOf(words.flatMap(({ lower }) => (stems.has(lower) ? 'dropped' : isWhole(lower) ? 'kept' : [])))
  },
  describe: (claim) =>
    mostly(claim)
      ? `${you(claim, 'drop the g')} ("goin", "nothin"): ${times(claim)}.`
      : `${you(otherwise(claim), 'write -ing in full')}: ${times(otherwise(claim))}.`,
  propose(draft, claim) {
    const drops = claim.rate >= 0.5
    return (draft.english ? draft.words : [])
      .filter(({ lower }) => (drops ? isWhole(lower) : stems.has(lower)))
      .map((word) => ({
        start: drops ? word.end - 1 : word.end,
        end: drops ? word.end : word.end + (/['’]/.test(draft.text[word.end] ?? '') ? 1 : 0),
        replacement: drops ? '' : 'g',
        trait: id,
        confidence: drops ? claim.rate : 1 - claim.rate,
        evidence: drops
          ? `you drop the g of -ing, ${times(claim)}`
          : `you write -ing in full, ${times(otherwise(claim))}`,
      }))
  },
})

function isWhole(word: string): boolean {
  return word.endsWith('ing') && stems.has(word.slice(0, -1))
}
