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

/**
 * What a reply has between tags such as `fenceFor` sets, the last where there are several; the reply itself where it has
 * none.
 */
export function insideFence(reply: string, name: string): string {
  const open = `<${name}(?:-\\d+)?>`
  const close = `</${name}(?:-\\d+)?>`
  const last = [...reply.matchAll(new RegExp(`${open}\\s*((?:(?!${open})[^])*?)\\s*(?:${close}|$)`, 'gi'))].at(-1)?.[1]
  return last ?? reply.replaceAll(new RegExp(`\\s*${close}\\s*$`, 'gi'), '')
}
