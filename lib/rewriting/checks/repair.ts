import { withoutHidden } from './hidden-characters.ts'
import { withoutReasoning } from './reasoning.ts'
import { withoutTalk } from './talk-around.ts'
import { withoutWrapping } from './wrapping.ts'

/** How often one thing around a reply may stand inside another. */
const rounds = 6

/** A reply without what can surely be taken off: reasoning, control tokens, what is not seen, announcements, closing talk, and what is put around all. */
export function repair(reply: string, draft: string): string {
  let text = withoutHidden(withoutControl(withoutReasoning(reply.replaceAll('\r\n', '\n'))), draft).trim()
  for (let round = 0; round < rounds; round++) {
    const before = text
    text = withoutTalk(withoutWrapping(text, draft), draft)
    if (text === before) break
  }
  return text
}

const control =
  '<\\|?(?:im_start|im_end|endoftext|end|eot_id|start_header_id|end_header_id|begin_of_text|assistant|user|system|return|message)\\|>|<\\/?s>|<(?:start|end)_of_turn>|\\[\\/?INST\\]|\\uFEFF'
const leading = new RegExp(`^(?:\\s|${control})+(?:(?:assistant|model)(?=\\s*\\n|<\\|))?(?:\\s|${control})*`)
const trailing = new RegExp(`(?:${control})\\s*(?:user|assistant|system|model)?\\s*$`)

/** Without the tokens by which a chat's turns begin and end. */
function withoutControl(text: string): string {
  const bare = text.replace(leading, '').trimEnd()
  const last = trailing.exec(bare.slice(-80))
  return last ? bare.slice(0, bare.length - last[0].length) : bare
}
