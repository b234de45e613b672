const tags = 'think|thinking|thought|reasoning|reflection|scratchpad|analysis|seed:think'
const closed = new RegExp(`<(${tags})>[\\s\\S]*?</\\1>|\\[THINK\\][\\s\\S]*?\\[/THINK\\]`, 'gi')
const end = new RegExp(`^[\\s\\S]*(?:</(?:${tags})>|\\[/THINK\\])`, 'i')
/** What is left where the text before was the model's own channel for thinking. */
const channel = /^[\s\S]*<\|channel\|>final<\|message\|>/
const open = new RegExp(`<(?:${tags})>|</(?:${tags})>|\\[/?THINK\\]|<\\|channel\\|>`, 'i')

/** A reply without its reasoning; a block that only ends began in the prompt. */
export function withoutReasoning(reply: string): string {
  if (!/<|\[\/?THINK/i.test(reply)) return reply
  const bare = reply.includes('</') || /\[\/THINK/i.test(reply) ? reply.replace(closed, '').replace(end, '') : reply
  return bare.includes('<|channel|>') ? bare.replace(channel, '') : bare
}

/** Whether a text has reasoning that was begun and never ended. */
export function hasReasoning(text: string): boolean {
  return open.test(text)
}
