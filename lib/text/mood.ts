import type { Word } from './words.ts'

/** Feelings that a text may show; where two are as strong, the first of them is the one it is taken to have. */
export const feelings = ['sad', 'cross', 'amused', 'loving', 'thankful', 'glad'] as const
export type Feeling = (typeof feelings)[number]

const words: Record<Feeling | 'stressed', ReadonlySet<string>> = {
  sad: setOf(`sad sadly sorry unfortunately unfortunate tired exhausted exhausting sleepy sick ill unwell worse worst miss missed missing lost lose
    losing pain painful hurt hurts hurting headache migraine cold flu fever cry cried crying cries tears sobbing heartbroken heartbreaking broke broken
    died dies dead death funeral grief grieving loss goodbye lonely alone bored boring upset disappointed disappointing disappointment terrible awful
    horrible fail failed failing failure worried worrying worry anxious anxiety nervous scared afraid stress stressed stressful ruined difficult
    depressed depressing regret wish struggling overwhelmed poor rip condolences cancelled canceled`),
  cross:
    setOf(`hate hated hates hating annoyed annoying annoys angry furious mad rage frustrated frustrating ridiculous unacceptable disgusting
    disgusted disgrace disgraceful shame shameful rude stupid idiot idiots liar liars lies pathetic outrageous outrage ugh useless worst wtf nonsense
    bloody damn damned hell nightmare`),
  amused:
    setOf(`funny funnier funniest fun hilarious laugh laughed laughing laughs joke joked joking jokes amusing amused comical comedy kidding silly
    haha hahaha hahahaha lol lmao lmfao rofl awkward weird embarrassing embarrassed accidentally meme memes`),
  loving:
    setOf(`love loved loves loving lovely adore adored adorable cute cuter cutest sweet sweetest beautiful gorgeous handsome darling dear babe
    beloved hug hugs kiss kisses heart hearts bestie`),
  thankful:
    setOf(`thank thanks thankful grateful gratitude appreciate appreciated blessed blessing blessings bless pray prayers praying hope hopefully
    hoping please honored honoured amen`),
  glad: setOf(`good great happy happiest glad excited exciting amazing amazed awesome wonderful fantastic brilliant best enjoy enjoyed enjoying
    congratulations congrats proud delighted lucky thrilled pleased perfect nice win wins won winning winner birthday celebrate celebrating celebration
    party delicious incredible fabulous finally welcome cheers hooray yay superb tasty weekend holiday holidays victory champion champions`),
  stressed: setOf(
    'so very really extremely incredibly absolutely totally completely truly finally definitely never ever cannot wait forward',
  ),
}

/** After these, the word says the opposite ("not happy"). */
const denials = setOf("not no never hardly without cannot can't don't doesn't didn't isn't aren't wasn't weren't won't")

type Mood = Record<Feeling | 'stressed', number>
const kindsByWord = new Map<string, (keyof Mood)[]>()
for (const [kind, list] of Object.entries(words) as [keyof Mood, ReadonlySet<string>][]) {
  for (const word of list) kindsByWord.set(word, [...(kindsByWord.get(word) ?? []), kind])
}

/** What kind of feeling a text's English words show: how many of each, at most 3; denied ones left out. */
export function moodOf(text: readonly Word[]): Mood {
  const mood: Mood = { glad: 0, loving: 0, thankful: 0, sad: 0, cross: 0, amused: 0, stressed: 0 }
  for (const [index, { lower }] of text.entries()) {
    for (const kind of kindsByWord.get(lower) ?? []) {
      if (kind === 'stressed' || !isDenied(text, index)) mood[kind] = Math.min(3, mood[kind] + 1)
    }
  }
  return mood
}

/** The feeling that most of a text's English words show; "plain" where none does. */
export function feelingOf(text: readonly Word[]): Feeling | 'plain' {
  const mood = moodOf(text)
  const strongest = feelings.reduce((best, feeling) => (mood[feeling] > mood[best] ? feeling : best))
  return mood[strongest] > 0 ? strongest : 'plain'
}

const bright: readonly (keyof Mood)[] = ['glad', 'loving', 'thankful', 'amused']
/** How far before a bright word its denial may stand: "does not seem to be happy". */
const denialReach = 4
/** Denials that say more, not less: "never been happier", "cannot thank you enough", "not only". */
const praising = setOf('been felt seen had wait thank believe only just')

/** Whether a text says of something bright that it is not so: "she does not love you". */
export function deniesJoy(text: readonly Word[]): boolean {
  return text.some(
    ({ lower }, index) =>
      (kindsByWord.get(lower) ?? []).some((kind) => bright.includes(kind)) &&
      text
        .slice(Math.max(0, index - denialReach), index)
        .some((word, at, before) => denials.has(word.lower) && !praising.has((before[at + 1] ?? text[index]!).lower)),
  )
}

function isDenied(text: readonly Word[], index: number): boolean {
  return text.slice(Math.max(0, index - 2), index).some(({ lower }) => denials.has(lower))
}

function setOf(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/))
}
