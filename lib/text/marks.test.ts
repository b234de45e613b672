import { expect, test } from 'vitest'
import { analyze } from './analysis.ts'
import { markAfter, plainMarks } from './marks.ts'

test.each([
  ['今日は疲れた', '.', undefined, '。'],
  ['レベル13クリアした', '!', 'ja', '！'],
  ['今天你来吗', '?', 'zh', '？'],
  ['오늘은 피곤하다', '.', 'ko', '.'],
  ['وين رحت', '?', 'ar', '؟'],
  ['الجو نار', '.', 'ar', '.'],
  ['میں گھر جا رہا ہوں', '.', 'ur', '۔'],
  ['मैं घर जा रहा हूँ', '.', 'hi', '।'],
  ['วันนี้เหนื่อยมาก', '.', 'th', ''],
  ['Heute war es schön', '.', 'de', '.'],
] as const)('%s takes "%s" (%s) as "%s"', (before, mark, language, written) => {
  expect(markAfter(before, mark, language)).toBe(written)
})

test.each([
  ['今日は疲れた。', '。', '.'],
  ['本当に？！', '？！', '?!'],
  ['وين رحت؟', '؟', '?'],
  ['मैं घर जा रहा हूँ।', '।', '.'],
  ['楽しかった！！😭', '！！', '!!'],
])('%s ends in "%s"', (text, mark, plain) => {
  const { finalMark } = analyze(text)
  expect(text.slice(finalMark.start, finalMark.end)).toBe(mark)
  expect(plainMarks(mark)).toBe(plain)
})

test.each([
  ['猫が寝てる。箱は空。もう一つ', ['猫が寝てる。', '箱は空。', 'もう一つ']],
  ['「もう寝る。」って言った。', ['「もう寝る。」って言った。']],
  ['你好！今天怎么样？', ['你好！', '今天怎么样？']],
  ['وين رحت؟ انا هون', ['وين رحت؟', 'انا هون']],
  ['हाँ। ठीक है।', ['हाँ।', 'ठीक है।']],
])('%s is %j', (text, sentences) => {
  expect(analyze(text).sentences.map(({ start, end }) => text.slice(start, end))).toEqual(sentences)
})
