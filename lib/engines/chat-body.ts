import { isTooLong } from './context-length.ts'
import type { GenerationRequest, Message } from './engine.ts'

/** The parameters of a chat request, in the words of OpenAI's protocol. */
export interface ChatBody {
  model: string
  messages: Message[]
  max_tokens?: number
  max_completion_tokens?: number
  temperature?: number
  stream_options?: { include_usage: true }
}

/** A request as any server should take it; `adaptations` change it for those that do not. */
export function chatBody(model: string, { messages, maxTokens, temperature }: GenerationRequest): ChatBody {
  return {
    model,
    messages: [...messages],
    max_tokens: maxTokens,
    temperature,
    stream_options: { include_usage: true },
  }
}

/** A parameter that not every model takes. */
export interface Adaptation {
  /** Whether the server refused a request because of it. @param refusal the server's words @param parameter the one it names */
  isMeant(refusal: string, parameter: string | undefined): boolean
  change(body: ChatBody): ChatBody
  /** What was changed, in a sentence. */
  sentence: string
}

/** What to do about parameters that a server may refuse. */
export const adaptations: readonly Adaptation[] = [
  {
    isMeant: (refusal) =>
      /roles? must alternate|alternat\w+ (between )?.{0,20}\broles?|consecutive .{0,20}(roles?|messages)/i.test(
        refusal,
      ),
    change: (body) => ({ ...body, messages: alternating(body.messages) }),
    sentence: 'The model refused two messages in a row by the same role: they were made one.',
  },
  {
    isMeant: (refusal, parameter) => parameter === 'stream_options' || /stream_options|include_usage/.test(refusal),
    change: ({ stream_options: _, ...body }) => body,
    sentence: 'The server refused stream_options: it was left out, so tokens may have to be estimated.',
  },
  {
    isMeant: (refusal, parameter) =>
      (parameter === 'max_tokens' || names(refusal, 'max_tokens')) &&
      /max_completion_tokens|unsupported|not supported|unrecognized|unknown|not permitted/i.test(refusal) &&
      !isTooLong({ words: refusal }),
    change: ({ max_tokens, ...body }) => ({
      ...body,
      ...(max_tokens !== undefined && { max_completion_tokens: max_tokens }),
    }),
    sentence: 'The model refused max_tokens: max_completion_tokens took its place, which counts hidden reasoning too.',
  },
  {
    isMeant: (refusal, parameter) =>
      (parameter === 'max_completion_tokens' ||
        (names(refusal, 'max_completion_tokens') && !names(refusal, 'max_tokens'))) &&
      !isTooLong({ words: refusal }),
    change: ({ max_completion_tokens: _, ...body }) => body,
    sentence: 'The model refused any limit of tokens: none was sent, so a reply is cut here where it is too long.',
  },
  {
    isMeant: (refusal, parameter) => parameter === 'temperature' || names(refusal, 'temperature'),
    change: ({ temperature: _, ...body }) => body,
    sentence: 'The model refused temperature: it was left out, so the model draws words at a temperature of its own.',
  },
  {
    isMeant: (refusal, parameter) =>
      /system[ _](role|message|prompt)s?\b|developer instruction|['"`]system['"`](?!\s*[,}])/i.test(refusal) ||
      /^messages.*role$/.test(parameter ?? ''),
    change: (body) => ({ ...body, messages: withoutSystem(body.messages) }),
    sentence: 'The model refused the role "system": its text stands at the beginning of the first message instead.',
  },
]

/** Whether the name stands in a refusal otherwise than as a key of the request, which some servers repeat. */
function names(refusal: string, parameter: string): boolean {
  return new RegExp(`\\b${parameter}\\b(?!["']\\s*:)`).test(refusal)
}

function withoutSystem(messages: readonly Message[]): Message[] {
  const rules = messages.filter(({ role }) => role === 'system').map(({ content }) => content)
  const [first, ...rest] = messages.filter(({ role }) => role !== 'system')
  const content = [...rules, ...(first ? [first.content] : [])].join('\n\n')
  return [{ role: first?.role ?? 'user', content }, ...rest]
}

function alternating(messages: readonly Message[]): Message[] {
  return messages.reduce<Message[]>((merged, message) => {
    const last = merged.at(-1)
    if (last?.role !== message.role) return [...merged, message]
    return [...merged.slice(0, -1), { role: last.role, content: `${last.content}\n\n${message.content}` }]
  }, [])
}
