import { expect, test } from 'vitest'
import { buildCounts, profileOf } from '../profile/build.ts'
import { claimsFor } from '../profile/claims-for.ts'
import { analyze } from '../text/analysis.ts'
import { traits } from './index.ts'

const firstLetter = traits.find(({ id }) => id === 'first-letter')!

function postOf(text: string, index: number) {
  return { id: String(index), site: 'example', author: 'sam', text, visibility: 'public' as const }
}

/** What a person of these posts could begin a draft with instead. */
function begins(posts: readonly string[], draft: string): string[] {
  const profile = profileOf(
    buildCounts(Array.from({ length: 40 }, (_, index) => postOf(posts[index % posts.length]!, index))),
  )
  const analysis = analyze(draft, profile.mainLanguage)
  const claim = claimsFor(profile, analysis.language).find(({ trait }) => trait === 'first-letter')!
  return firstLetter.propose(analysis, claim).map(({ replacement }) => replacement)
}

const turkish = ['bugün hava çok güzel ya', 'ışıklar yine gitti arkadaşlar', 'yarın işe gitmek istemiyorum hiç']
const withNouns = ['hab heute den Bus verpasst', 'das war ein langer Tag im Büro', 'wer hat meinen Schlüssel gesehen']
const allSmall = withNouns.map((text) => text.toLowerCase())

test.each([
  ['Isparta treni bu sabah çok geç kalktı', turkish, ['ısparta']],
  ['İzmir bugün çok güzel ve sıcak', turkish, ['izmir']],
  ['ılık bir akşam ve çok güzel bir deniz', [...turkish, 'Bugün hava çok güzel'], ['Ilık']],
  ['iyi akşamlar arkadaşlar nasılsınız bugün', [...turkish, 'Bugün hava çok güzel'], ['İyi']],
  ['iyi akşamlar arkadaşlar nasılsınız bugün', turkish, []],
  ['Das war heute ein langer Tag', withNouns, ['das']],
  ['Straßenbahn steht seit Stunden vor der Brücke', withNouns, []],
  ['Straßenbahn steht seit Stunden vor der Brücke', allSmall, ['straßenbahn']],
  ['Im Bus ist es heute sehr heiß', allSmall, ['im']],
  ['今日は朝から雨が降っていました', ['今日のバイトで店長に謝った', '猫が箱に入ってくれない'], []],
])('%s', (draft, posts, replacements) => {
  expect(begins(posts, draft)).toEqual(replacements)
})

test('a reply begins as the person begins replies, another post as they begin others', () => {
  const posts = ['The pond froze over last night', '@ada the pond is frozen now', 'we walked to the mill', '@bo we did']
  const rates = (draft: string) => {
    const profile = profileOf(buildCounts(posts.map((text, index) => postOf(text, index))))
    const analysis = analyze(draft, profile.mainLanguage)
    const claim = claimsFor(profile, analysis.language).find(({ trait }) => trait === 'first-letter')!
    return firstLetter.propose(analysis, claim).map(({ rate, evidence }) => ({ rate, evidence }))
  }
  const [reply] = rates('@cy There is soup on the stove')
  const [post] = rates('There is soup on the stove')
  expect(reply!.rate).toBeGreaterThan(post!.rate)
  expect(reply!.evidence).toBe('you begin a reply with a small letter, 2 of 2 times')
  expect(post!.evidence).toBe('you begin a post with a small letter, 1 of 2 times')
})
