import { closers, labels, openers, talkOfRewriting } from './lists/talk.ts'
import { plainly } from './reading.ts'

/** A reply without what the model says before and after it to whoever asked, where that is sure; the draft's own words stay. */
export function withoutTalk(reply: string, draft: string): string {
  const own = plainly(draft)
  const opened = withoutOpening(reply.trim(), own)
  const closed = withoutClosing(opened, own)
  return closed === '' ? reply.trim() : closed
}

/** Whether a text speaks of its own rewriting, as its draft does not. */
export function talksOfRewriting(text: string, draft: string): string | undefined {
  const own = plainly(draft)
  const found = talkOfRewriting.exec(plainly(text))?.[0]
  return found !== undefined && !talkOfRewriting.test(own) ? found : undefined
}

function withoutOpening(text: string, draft: string): string {
  const [, announced = ''] = /^([^\n:：→]{1,200})(?::(?=[\s"“«*`]|$)|：|→)/.exec(text) ?? []
  if (announced !== '' && isOpening(announced, draft))
    return text
      .slice(announced.length + 1)
      .replace(/^[*_]+(?=\s)|^\s*>\s/, '')
      .trim()
  const bracketed = /^[[(]([^[\]()\n]{1,120})[\])]\s*(?=\S)/.exec(text)
  if (bracketed && isOpening(bracketed[1]!, draft)) return text.slice(bracketed[0].length).trim()
  const line = /^([^\n]{1,200})\n/.exec(text)?.[1]
  if (line !== undefined && isOpening(line, draft)) return text.slice(line.length).trim()
  const sentence = /^([^.!?\n]{1,160}[.!?]+)\s+\S/.exec(text)?.[1]
  if (sentence !== undefined && isOpening(sentence, draft)) return text.slice(sentence.length).trim()
  return text
}

function isOpening(head: string, draft: string): boolean {
  const bare = plainly(head)
    .replace(/^[\s*_#>("“«[¡\d.)-]+|[\s*_#.!,:…)\]"”»]+$/gu, '')
    .trim()
  if (bare === '' || draft.includes(bare)) return false
  const [first = '', ...rest] = bare.split(/[!.,] /)
  return (
    labels.test(bare) ||
    (openers.test(bare.replace(address, '')) && !draft.startsWith(first)) ||
    (talkOfRewriting.test(bare) && !talkOfRewriting.test(draft)) ||
    (rest.length > 0 && openers.test(first) && labels.test(rest.join(', ')) && !draft.startsWith(first)) ||
    closersAtStart.test(bare) ||
    announcement.test(bare)
  )
}

/** "Here's something you could post". */
const announcement =
  /(?:^|[.!?] )here(?:'s| is| are|'re) (?:something|one|an?|the|your|my|how|what|some|a few)\b(?! (?:thing|deal|link|catch|trick|recipe|plan|list|problem|kicker|question|thread)\b)[^.!?:]{0,100}$|^(?:hier ist|voici|aquí (?:tienes|está|va)|aqui (?:está|vai)|ecco|hier is|oto|işte) [^.!?:]{0,80}$/
/** Whom an opener speaks to, and how much: "sure thing, friend", "no problem at all". */
const address = /,? (?:at all|there|boss|friend|my friend|mate|buddy|dear|sir|everyone)$/
const closersAtStart = /^(?:note ?:|i've kept|i have kept|i kept)/

function withoutClosing(text: string, draft: string): string {
  let result = text
  for (let round = 0; round < 6; round++) {
    const shorter = withoutLast(result, draft)
    if (shorter === result || shorter === '') break
    result = shorter
  }
  return result
}

function withoutLast(text: string, draft: string): string {
  const bare = text.replace(/(?:\n[ \t]*[-*_]{3,}[ \t]*)+$/, '').trimEnd()
  const at = bare.lastIndexOf('\n')
  const last = bare.slice(at + 1)
  if (at >= 0 && isClosing(last, draft)) return bare.slice(0, at).trimEnd()
  // A paragraph of several lines that opens as such talk does.
  const paragraph = Math.max(bare.lastIndexOf('\n\n'), bare.lastIndexOf('\n---'))
  if (paragraph >= 0 && isClosing(bare.slice(paragraph).replace(/^[\s-]+/, ''), draft))
    return bare.slice(0, paragraph).trimEnd()
  const note =
    / ?\((?:(?:note|i (?:kept|changed|made|used))\b[^()\n]{0,300}|[^()\n]{0,60}\b(?:shortened|lower ?case|casual|informal|rewritten|edited|rephrased|characters|word count)\b[^()\n]{0,60})\)$/i.exec(
      bare.slice(-320),
    )
  if (note && !draft.includes('(note')) return bare.slice(0, bare.length - note[0].length)
  const sentence = /[.!?…\p{Extended_Pictographic}]\s+([^.!?\n]{4,160}[.!?]?)[\s\p{Extended_Pictographic}]*$/u.exec(
    bare.slice(-200),
  )?.[1]
  if (sentence !== undefined && surely.test(plainly(sentence)) && !draft.includes(plainly(sentence).slice(0, 12)))
    return bare.slice(0, bare.lastIndexOf(sentence)).trimEnd()
  return bare
}

/** At the end of a line only what can be nothing else is cut off. */
const surely =
  /^(?:(?:enjoy|done|there you go|here you go|voil[aà]|et voil[aà]|hope you like it|fertig|listo|that's it)[.!]*$|let me know if you(?:'d| would)? (?:like|want|need)|i hope this (?:helps|captures|works|fits|matches)|hope this (?:helps|captures|works)|would you like me to|do you want me to|feel free to (?:adjust|change|edit|let me|ask))/

function isClosing(last: string, draft: string): boolean {
  const bare = plainly(last).replace(/^[\s*_(>-]+/, '')
  return closers.test(bare) && !closers.test(draft) && !draft.includes(bare.slice(0, 12))
}
