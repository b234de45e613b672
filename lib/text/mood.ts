import type { Word } from './words.ts'

const glad = new Set(
  `good great love loved loves loving lovely happy glad excited exciting amazing awesome wonderful fantastic brilliant best fun enjoy enjoyed enjoying
  congratulations congrats beautiful proud delighted lucky thrilled pleased perfect cute sweet yay nice win won birthday celebrate celebrating
  delicious gorgeous incredible fabulous finally grateful welcome cheers hooray superb`.split(/\s+/),
)
const sad = new Set(
  `sad sorry unfortunately unfortunate hate hated tired exhausted sick ill unwell bad worse worst annoyed annoying frustrated frustrating miss missed missing lost
  losing pain hurt hurts painful headache cold flu crying cry cried broke broken died dead death poor lonely bored boring upset disappointed disappointing angry
  terrible awful horrible fail failed worried anxious nervous stress stressed stressful ugly ruined difficult depressed sadly regret wish`.split(
    /\s+/,
  ),
)
const amused = new Set(
  'funny hilarious laugh laughed laughing laughs joke joking jokes amusing amused comical ridiculous kidding silly haha lol'.split(
    ' ',
  ),
)
const stressed = new Set(
  'so very really extremely incredibly absolutely totally completely truly finally definitely never ever cannot wait forward'.split(
    ' ',
  ),
)

/** What kind of feeling a text's English words show: how many of each, at most 3. */
export function moodOf(words: readonly Word[]): Record<'glad' | 'sad' | 'amused' | 'stressed', number> {
  const count = (list: ReadonlySet<string>) => Math.min(3, words.filter(({ lower }) => list.has(lower)).length)
  return { glad: count(glad), sad: count(sad), amused: count(amused), stressed: count(stressed) }
}
