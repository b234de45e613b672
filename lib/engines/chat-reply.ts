import { z } from 'zod'
import { ReasoningFilter } from './reasoning.ts'

const Count = z.number().nullish().catch(undefined)

const Usage = z.object({
  prompt_tokens: z.number(),
  completion_tokens: z.number(),
  /** In dollars; OpenRouter's. */
  cost: Count,
  completion_tokens_details: z.object({ reasoning_tokens: Count }).nullish().catch(undefined),
})

const Text = z.string().nullish()

/** Mistral's reasoning models give a list, in which thinking has a type of its own. */
const Content = z.union([z.string(), z.array(z.object({ type: z.string(), text: Text }))]).nullish()

/** `reasoning_content` is DeepSeek's, llama.cpp's and vLLM's word for it, `reasoning` OpenRouter's, Groq's and Ollama's. */
const Words = z.object({
  content: Content,
  reasoning_content: Text.catch(undefined),
  reasoning: Text.catch(undefined),
})

/** A piece of a streamed reply, as far as it is used. */
const Piece = z.object({
  choices: z.array(z.object({ delta: Words.nullish(), finish_reason: Text })).nullish(),
  usage: Usage.nullish().catch(undefined),
})

/** A reply that came whole, as far as it is used. */
const Whole = z.object({
  choices: z.array(z.object({ message: Words, finish_reason: Text })).min(1),
  usage: Usage.nullish().catch(undefined),
})

/** Together lists its models without anything around them; Ollama without a model says `null`. */
const Named = z.array(z.object({ id: z.string() })).nullable()
const Models = z.union([Named, z.object({ data: Named }).transform(({ data }) => data)])

/** What a reply, or a piece of it, says. */
export interface Said {
  /** Without the reasoning that a server keeps apart. */
  text: string
  /** How much reasoning there was, in characters, where there was any. */
  reasoning?: number
  /** Why it ends, in the server's word, if it ends here. */
  finish?: string
  tokens?: { input: number; output: number }
  /** In dollars. */
  cost?: number
}

/** @throws ZodError if it is no piece of a reply */
export function readPiece(piece: unknown): Said {
  const { choices, usage } = Piece.parse(piece)
  const [choice] = choices ?? []
  return said(choice?.delta, choice?.finish_reason, usage)
}

/** @throws ZodError if it is no reply */
export function readWhole(reply: unknown): Said {
  const { choices, usage } = Whole.parse(reply)
  const [choice] = choices
  const whole = said(choice?.message, choice?.finish_reason ?? 'none', usage)
  const filter = new ReasoningFilter()
  const text = filter.next(whole.text) + filter.rest()
  return { ...whole, text, ...(filter.hasReasoned && { reasoning: whole.text.length - text.length }) }
}

/** The names in a list of models. @throws ZodError if it is none */
export function readModels(list: unknown): string[] {
  return (Models.parse(list) ?? []).map(({ id }) => id)
}

type Optional<Type> = Type | null | undefined

function said(
  words: Optional<z.infer<typeof Words>>,
  finish: Optional<string>,
  usage: Optional<z.infer<typeof Usage>>,
): Said {
  const parts = typeof words?.content === 'string' ? [{ type: 'text', text: words.content }] : (words?.content ?? [])
  const text = parts.map(({ type, text }) => (type === 'text' ? (text ?? '') : '')).join('')
  const reasoning =
    (words?.reasoning_content ?? words?.reasoning ?? '').length +
    parts.filter(({ type }) => type === 'thinking').length +
    (usage?.completion_tokens_details?.reasoning_tokens ?? 0)
  return {
    text,
    ...(reasoning > 0 && { reasoning }),
    ...(finish && { finish }),
    ...(usage && { tokens: { input: usage.prompt_tokens, output: usage.completion_tokens } }),
    ...(usage?.cost != null && { cost: usage.cost }),
  }
}
