/** Marks that end a sentence, of any script, as the inside of a character class. */
export const endMarks = '.!?…。｡！？؟۔।'
/** Those that need no blank after them. */
export const wideMarks = '。｡！？'

const plain: Readonly<Record<string, string>> = {
  '。': '.',
  '｡': '.',
  '۔': '.',
  '।': '.',
  '！': '!',
  '？': '?',
  '؟': '?',
}

/** Marks as the Latin script has them, so that one rule counts for all: "。" is ".", "？！" is "?!". */
export function plainMarks(marks: string): string {
  return marks === '' || marks === '.' ? marks : marks.replaceAll(/[。｡۔।！？؟]/gu, (mark) => plain[mark]!)
}

/** What each script writes for a full stop, an exclamation mark and a question mark, where it is not the Latin one. */
const scripts: readonly (readonly [script: RegExp, marks: Readonly<Record<string, string>>])[] = [
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー。！？]$/u, { '.': '。', '!': '！', '?': '？' }],
  [/[\p{Script=Arabic}۔؟]$/u, { '?': '؟' }],
  [/[\p{Script=Devanagari}\p{Script=Bengali}।]$/u, { '.': '।' }],
  // They set no full stop; the blank does its work.
  [/[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]$/u, { '.': '' }],
]

/**
 * A Latin mark as it is written after some text.
 * @param language the text's (ISO 639-1), where it is known: Urdu has a full stop of its own
 * @returns empty where the script has no such mark
 */
export function markAfter(before: string, mark: '.' | '!' | '?', language?: string): string {
  if (language === 'ur' && mark === '.') return '۔'
  return scripts.find(([script]) => script.test(before))?.[1][mark] ?? mark
}
