import { expect, test } from 'vitest'
import { readCorpus } from '../../test/corpus/corpus.ts'
import { analyze } from './analysis.ts'

test.each([
  ['Wir haben heute den ganzen Tag im Garten gesessen', 'de'],
  ['bugün hava çok güzel, hiç çalışasım yok', 'tr'],
  ['Hoy no quiero salir de casa para nada', 'es'],
  ['今日はとても疲れたので早く寝ます', 'ja'],
  ['今天太热了，我不想出门', 'zh'],
  ['오늘은 너무 더워서 나가기 싫어요', 'ko'],
  ['Сегодня весь день идёт дождь и я дома', 'ru'],
  ['اليوم الجو حار جدا وما بدي اطلع من البيت', 'ar'],
  ['היום ממש חם ואני לא רוצה לצאת', 'he'],
  ['I went to the sea today and it was cold', 'en'],
  ['u r so late lol', 'en'],
  ['so good!!', 'en'],
  ['Moin', undefined],
  ['@ilse https://a.example 😀 12', undefined],
])('%s', (text, language) => {
  expect(analyze(text).language).toBe(language)
})

test('words too few to tell are in the language that their author mostly writes', () => {
  expect(analyze('Moin', 'de').language).toBe('de')
  expect(analyze('hmm ok', 'en').englishWords).toHaveLength(2)
  expect(analyze('Wir haben heute den ganzen Tag im Garten gesessen', 'en').language).toBe('de')
})

/** People of the corpus who write in one other language only. */
const others = {
  brotkrume: 'de',
  elifkordon: 'tr',
  inestejado: 'es',
  karakusaneko: 'ja',
  lisongrain: 'fr',
  neidehorta: 'pt',
  zaatar_salim: 'ar',
  zucchina_teresa: 'it',
} as const

const people = readCorpus()

test.each(Object.entries(others))('%s is told to write in %s, and never in English', (name, language) => {
  const person = people.find((one) => one.name === name)!
  const texts = [...person.posts, ...person.pairs.flatMap(({ draft, post }) => [draft, post])]
  const told = texts.map((text) => analyze(text))
  expect(told.filter((one) => one.language === language).length).toBeGreaterThanOrEqual(0.9 * texts.length)
  expect(told.flatMap(({ englishWords }) => englishWords)).toEqual([])
})

test('texts of people who mostly write English are hardly ever taken for others', () => {
  const languages = people
    .map(({ posts, pairs }) => [...posts, ...pairs.map(({ draft }) => draft)].map((text) => analyze(text).language))
    .filter((of) => of.filter((language) => language === 'en').length > of.length / 2)
    .flat()
  expect(languages.length).toBeGreaterThan(2000)
  expect(languages.filter((language = 'en') => language !== 'en').length).toBeLessThan(0.005 * languages.length)
})
