const pairs: readonly (readonly [open: string, close: string])[] = [
  ['"', '"'],
  ['“', '”'],
  ['”', '”'],
  ['„', '“'],
  ['„', '”'],
  ['«', '»'],
  ['»', '«'],
  ['‘', '’'],
  ["'", "'"],
  ['「', '」'],
  ['***', '***'],
  ['**', '**'],
  ['__', '__'],
  ['*', '*'],
  ['_', '_'],
  ['`', '`'],
]

/** A text without what stands around all of it: a fence, a tag, JSON, quotation marks, emphasis, a quotation's signs. The draft's own stay. */
export function withoutWrapping(text: string, draft: string): string {
  const bare = [withoutFence, withoutTag, withoutJson, withoutPairs, withoutLineSigns].reduce(
    (result, step) => step(result, draft.trim()).trim(),
    text.trim(),
  )
  return bare === '' ? text.trim() : bare
}

function withoutFence(text: string, draft: string): string {
  const fence = ['```', '~~~'].find((one) => text.startsWith(one) && !draft.startsWith(one))
  if (fence === undefined || text.length < 7 || !text.endsWith(fence)) return text
  const inside = text.slice(3, -3)
  return inside.includes(fence) ? text : inside.replace(/^[a-z]*[ \t]*\n/i, '')
}

function withoutTag(text: string, draft: string): string {
  const tag = /^<([a-z][a-z_-]{0,24})>/i.exec(text)?.[1]
  if (tag === undefined || draft.startsWith(`<${tag}`)) return text
  const [opening, closing] = [`<${tag}>`, `</${tag}>`]
  const inside = text.slice(opening.length, text.length - closing.length)
  return text.endsWith(closing) && !inside.includes(closing) ? inside : text
}

function withoutJson(text: string, draft: string): string {
  if (!text.startsWith('{') || !text.endsWith('}') || draft.startsWith('{')) return text
  try {
    const values: unknown[] = Object.values(JSON.parse(text) as object)
    const [only] = values
    return values.length === 1 && typeof only === 'string' ? only : text
  } catch {
    return text
  }
}

function withoutPairs(text: string, draft: string): string {
  const pair = pairs.find(
    ([open, close]) => text.length > open.length + close.length && text.startsWith(open) && text.endsWith(close),
  )
  if (!pair) return text
  const [open, close] = pair
  if (draft.startsWith(open) && draft.endsWith(close)) return text
  const inside = text.slice(open.length, text.length - close.length)
  const isOwn = open === close ? isBalanced(inside, open) && !startsWithin(draft, open) : !inside.includes(close)
  return isOwn ? inside : text
}

/** Whether marks inside are pairs of their own: each that opens stands after a blank. */
function isBalanced(inside: string, mark: string): boolean {
  const parts = inside.split(mark)
  return (
    parts.length % 2 === 1 &&
    parts.every((part, index) => index % 2 === 1 || index === parts.length - 1 || /(?:^|[\s(])$/.test(part))
  )
}

/** Whether a draft has such marks at an end itself, so that a rewrite may begin with one quotation and end with another. */
function startsWithin(draft: string, mark: string): boolean {
  return draft.split(mark).length > 2
}

function withoutLineSigns(text: string, draft: string): string {
  for (const sign of ['> ', '- ', '• ', '# ']) {
    const lines = text.split('\n')
    if (draft.includes(sign) || (sign !== '> ' && lines.length > 1)) continue
    if (lines.every((line) => line === '' || line === '>' || line.startsWith(sign)))
      return lines
        .map((line) => (line.startsWith(sign) ? line.slice(sign.length) : line === '>' ? '' : line))
        .join('\n')
  }
  return text
}
