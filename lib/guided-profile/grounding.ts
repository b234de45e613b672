import { postKey, type Post } from '../posts/post.ts'
import type { DescribedClaim } from '../profile/style-profile.ts'
import { assertionsIn, isRefuted } from './assertions.ts'
import type { GuidedSentence } from './guided-profile.ts'

/** Sentences of a model at most. */
const most = 8
/** Characters of a sentence at most; a longer one is no short description. */
const longest = 240
const mostPosts = 3

/** The sentences of a model's profile that something shows, and those that the counts refute. */
export function groundedSentences(
  reply: string,
  claims: readonly DescribedClaim[],
  posts: readonly Post[],
): { sentences: GuidedSentence[]; refuted: string[] } {
  const sentences: GuidedSentence[] = []
  const refuted: string[] = []
  for (const text of new Set(sentencesOf(reply))) {
    const assertions = assertionsIn(text, claims)
    if (assertions.some(isRefuted)) {
      refuted.push(text)
      continue
    }
    const traits = [...new Set(assertions.map(({ trait }) => trait))]
    const quoted = postsQuoted(text, posts)
    if (traits.length === 0 && quoted.length === 0) continue
    const examples = claims.filter(({ trait }) => traits.includes(trait)).flatMap((claim) => claim.examples)
    sentences.push({ text, support: { traits, posts: [...new Set([...quoted, ...examples])].slice(0, mostPosts) } })
    if (sentences.length === most) break
  }
  return { sentences, refuted }
}

/** What of the guiding question's answer the counts bear out; nothing kept where they refute it or do not know it. */
export function groundedGuidance(
  answer: string,
  claims: readonly DescribedClaim[],
): { kept?: string; refuted: string[] } {
  const kept: string[] = []
  const refuted: string[] = []
  for (const sentence of sentencesOf(answer).slice(0, 3)) {
    const assertions = assertionsIn(sentence, claims)
    if (assertions.some(isRefuted)) refuted.push(sentence)
    else if (assertions.length > 0) kept.push(sentence)
  }
  return { ...(kept.length > 0 && { kept: kept.join(' ') }), refuted }
}

/** Sentences of a reply, without what lists put before them. */
function sentencesOf(reply: string): string[] {
  return reply
    .split(/\n+|(?<=[.!?])\s+(?=\p{Lu}|\d+\.\s)/u)
    .map((line) =>
      line
        .replace(/^\s*(?:[-*•]|\d+[.)])\s*/, '')
        .replaceAll('**', '')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    )
    .filter((line) => line.length <= longest && line.split(' ').length >= 3 && !line.endsWith(':'))
}

/** Keys of posts in which words stand that a sentence quotes. */
function postsQuoted(sentence: string, posts: readonly Post[]): string[] {
  const quoted = [...sentence.matchAll(/["“]([^"“”]+)["”]/g)].map(([, words = '']) => words.replace(/[.,!?…]+$/, ''))
  const sought = quoted.filter((words) => /\p{L}/u.test(words)).map(standingAlone)
  if (sought.length === 0) return []
  return posts
    .filter(({ text }) => sought.some((pattern) => pattern.test(text)))
    .slice(0, mostPosts)
    .map(postKey)
}

function standingAlone(words: string): RegExp {
  const literally = words.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`)
  return new RegExp(`(?<![\\p{L}\\p{N}])${literally}(?![\\p{L}\\p{N}])`, 'u')
}
