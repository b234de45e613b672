/**
 * How much nearer to what was really posted a text is than another: the mean of the differences of their F1 in single words,
 * pairs of words and longest common run of words (as ROUGE-1, ROUGE-2 and ROUGE-L count them), in words of the draft.
 */
export function gainOf(draft: string, edited: string, post: string): number {
  const target = wordsOf(post)
  const [before, after] = [wordsOf(draft), wordsOf(edited)]
  return (closeness(after, target) - closeness(before, target)) * Math.max(1, (before.length + target.length) / 2)
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

function closeness(words: readonly string[], target: readonly string[]): number {
  const pairs = (all: readonly string[]) => all.slice(1).map((word, index) => `${all[index]} ${word}`)
  return (f1(words, target) + f1(pairs(words), pairs(target)) + runF1(words, target)) / 3
}

function f1(one: readonly string[], other: readonly string[]): number {
  if (one.length === 0 || other.length === 0) return 0
  const left = new Map<string, number>()
  for (const item of other) left.set(item, (left.get(item) ?? 0) + 1)
  let shared = 0
  for (const item of one) {
    const count = left.get(item) ?? 0
    if (count === 0) continue
    shared++
    left.set(item, count - 1)
  }
  return (2 * shared) / (one.length + other.length)
}

/** F1 of the longest common subsequence. */
function runF1(one: readonly string[], other: readonly string[]): number {
  if (one.length === 0 || other.length === 0) return 0
  let row = Array.from({ length: other.length + 1 }, () => 0)
  for (const word of one) {
    const next = [0]
    for (const [index, match] of other.entries()) {
      next.push(word === match ? row[index]! + 1 : Math.max(row[index + 1]!, next[index]!))
    }
    row = next
  }
  return (2 * row.at(-1)!) / (one.length + other.length)
}
