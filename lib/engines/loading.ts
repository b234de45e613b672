import type { Refusal } from './server-fault.ts'

/**
 * Whether a server refuses only until its model is in memory: llama.cpp's says "Loading model", Ollama "llm server loading
 * model", Hugging Face's "Model … is currently loading".
 */
export function isLoading({ status, words }: Pick<Refusal, 'status' | 'words'>): boolean {
  if (status !== undefined && status < 500 && status !== 425 && status !== 409) return false
  return /\bloading\b.{0,20}\bmodel\b|\bmodel\b.{0,100}\b(is|are) (still |currently |being )*load(ing|ed)\b/i.test(
    words,
  )
}
