/**
 * Texts between tags of a name that stands in none of them, so that no text can end its own fence and pass for a part
 * of the prompt. The same texts get the same name.
 */
export function fenceFor(name: string, texts: readonly string[]): (text: string) => string {
  const all = texts.join('\n').toLowerCase()
  let tag = name
  for (let number = 2; all.includes(tag) && new RegExp(`</?\\s*${tag}`).test(all); number++) tag = `${name}-${number}`
  return (text) => `<${tag}>\n${text}\n</${tag}>`
}

/** A reply without tags such as `fenceFor` sets. */
export function withoutFences(reply: string, name: string): string {
  return reply.replaceAll(
    new RegExp(`^\\s*<${name}(?:-\\d+)?>[ \\t]*\\n?|\\n?[ \\t]*</${name}(?:-\\d+)?>\\s*$`, 'gi'),
    '',
  )
}
