import { lookalikeIn } from './hidden-characters.ts'
import { type Look, outcome } from './subject.ts'

const signs: readonly (readonly [what: string, pattern: RegExp])[] = [
  [
    'a role or control token',
    /<\|[^|<>\n]{1,40}\|>|<\/?s>|\[\/?INST\]|<<\/?SYS>>|<(?:start|end)_of_turn>|(?:^|\n)\s*(?:#+ ?)?(?:user|assistant|system|human|ai|model)\s*:/i,
  ],
  ['a tag', /<\/?[a-z][a-z0-9_-]{0,30}(?:\s[^<>\n]{0,200})?\/?>/i],
  ['a link in markup', /\]\(\s*\S|javascript:|data:text\//i],
  ['a heading', /(?:^|\n)#{1,6} \S/],
  ['emphasis in markup', /\*\*[^*\n]+\*\*|(?:^|\s)__[^_\n]+__/],
  ['a code fence', /```/],
  ['a table', /\|\s*:?-{3,}/],
  [
    'a placeholder',
    /[[{<(](?:link|email|user|tag|stock|code|icon|quote|your[ _]\w+|name|insert[^\]}>)]{0,30})\s?_?\d*[\]}>]/i,
  ],
  ['a letter that could not be read', /\uFFFD/],
  ['control characters', /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u202A-\u202E\u2066-\u2069]/],
]

/** Never right, whatever the draft has. */
const script = /<\/?script\b|javascript:/i

/** No markup, role, control token, placeholder or look-alike that the draft does not have. */
export const noMarkup: Look = ({ draft, reply }) => {
  if (script.test(reply.text)) return outcome('no-markup', '', 'The reply has a script in it.')
  if (lookalikeIn(reply.text, draft.text) !== undefined)
    return outcome('no-markup', '', 'The reply has a word with letters of two scripts that look alike.')
  const found = signs.find(([, pattern]) => pattern.test(reply.text) && !pattern.test(draft.text))
  return outcome('no-markup', 'plain text', found && `The reply has ${found[0]} in it.`)
}
