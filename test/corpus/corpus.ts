import { readdirSync, readFileSync } from 'node:fs'
import { z } from 'zod'

const people = new URL('people/', import.meta.url)

const Person = z.strictObject({
  name: z.string(),
  about: z.string(),
  posts: z.array(z.string().min(1)).length(30),
  pairs: z.array(z.strictObject({ draft: z.string().min(1), post: z.string().min(1) })).min(12),
})

/** An invented person: who they are, what they post, and drafts beside what they would make of them. */
export type CorpusPerson = z.infer<typeof Person>

/** Everybody in the corpus, by name. @throws ZodError where a file is not as it should be */
export function readCorpus(): CorpusPerson[] {
  return readdirSync(people)
    .toSorted()
    .map((file) => Person.parse(JSON.parse(readFileSync(new URL(file, people), 'utf8'))))
}
