import { habit } from './measure/habit.ts'
import { tallyOf } from './measure/rate.ts'

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
  id: 'dropped-g',
  feature: 'abbreviation',
  yes: 'dropped',
  no: 'kept',
  says: { yes: 'drop the g of -ing, as in "goin"', no: 'write -ing in full' },
  unit: 'times',
  count(post) {
    const words = post.englishWords
    return tallyOf(words.flatMap(({ lower }) => (stems.has(lower) ? 'dropped' : isWhole(lower) ? 'kept' : [])))
  },
  edits(draft, dropped) {
    return draft.englishWords
      .filter(({ lower }) => (dropped ? isWhole(lower) : stems.has(lower)))
      .map(({ end }) =>
        dropped
          ? { start: end - 1, end, replacement: '' }
          : { start: end, end: /['’]/.test(draft.text[end] ?? '') ? end + 1 : end, replacement: 'g' },
      )
  },
})

function isWhole(word: string): boolean {
  return word.endsWith('ing') && stems.has(word.slice(0, -1))
}
