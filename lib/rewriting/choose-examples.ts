import { type Post, postKey } from '../posts/post.ts'
import { analyze, type Analysis } from '../text/analysis.ts'
import { commonWords } from '../text/common-words.ts'
import { applyEdits } from '../text/edits.ts'
import { voiceFit } from './voice-fit.ts'
import type { RewriteTask } from './rewriter.ts'

/** The newest posts that are looked at. */
const looked = 200
/** Words of an example, at least and at most. */
const fewestWords = 4
const mostWords = 60
/** The share of the posts looked at, nearest to the person's habits, from which shape and topic choose; and how many at least. */
const typical = 0.34
const fewestTypical = 12
/** What a topic in common is worth beside a shape in common. */
const topicWeighs = 2

/**
 * The person's posts that show best how to rewrite a draft: those nearest to their own habits, and of these the ones most
 * like the draft in shape and topic, best first. The same for the same posts and draft. No repost is among them, and no
 * link or address is left in them.
 */
export function chooseExamples({ draft, voice }: Pick<RewriteTask, 'draft' | 'voice'>, most: number): Post[] {
  const { profile, switchedOff, posts = [] } = voice
  const own = analyze(draft, profile.mainLanguage)
  const fitting = posts
    .slice(0, looked)
    .filter(({ text }) => !isRepost(text) && text.trim() !== draft.trim())
    .map((post) => ({ ...post, text: withoutLinks(post.text) }))
    .map((post) => ({ post, analysis: analyze(post.text, profile.mainLanguage) }))
    .filter(({ analysis }) => isUsable(analysis, own))
    .map((one) => ({ ...one, fit: voiceFit(one.post.text, profile, switchedOff) }))
    .toSorted((one, other) => other.fit - one.fit || byKey(one.post, other.post))
  const typicalOnes = fitting.slice(0, Math.max(fewestTypical, Math.ceil(fitting.length * typical)))
  return typicalOnes
    .map(({ post, analysis }) => ({ post, likeness: likeness(analysis, own) }))
    .toSorted((one, other) => other.likeness - one.likeness || byKey(one.post, other.post))
    .slice(0, most)
    .map(({ post }) => post)
}

function isRepost(text: string): boolean {
  return /^\s*(?:RT\b|“?RT @|via @|♻|🔁)/u.test(text) || /\bRT @/u.test(text)
}

function withoutLinks(text: string): string {
  const { entities } = analyze(text)
  const edits = entities
    .filter(({ kind }) => kind === 'link' || kind === 'email')
    .map(({ start, end }) => ({ start, end, replacement: '' }))
  return applyEdits(text, edits)
    .replaceAll(/[^\S\n]{2,}/g, ' ')
    .replaceAll(/[^\S\n]+$/gm, '')
    .trim()
}

/** Long enough to show something, and not in another language than the draft. */
function isUsable({ words, language }: Analysis, draft: Analysis): boolean {
  if (words.length < fewestWords || words.length > mostWords) return false
  return language === undefined || draft.language === undefined || language === draft.language
}

function likeness(post: Analysis, draft: Analysis): number {
  return shapeInCommon(post, draft) + topicWeighs * topicInCommon(post, draft)
}

/** 0 to 1: as long as the draft, asking where it asks. */
function shapeInCommon(post: Analysis, draft: Analysis): number {
  const [short, long] = [post.words.length, draft.words.length].toSorted((one, other) => one - other)
  const length = (short! + 1) / (long! + 1)
  const asks = post.text.includes('?') === draft.text.includes('?') ? 1 : 0
  return (length + asks) / 2
}

/** 0 to 1: the share of the draft's words of its own that the post has too. */
function topicInCommon(post: Analysis, draft: Analysis): number {
  const sought = contentWords(draft)
  if (sought.size === 0) return 0
  const found = contentWords(post)
  return [...sought].filter((word) => found.has(word)).length / sought.size
}

function contentWords({ words }: Analysis): ReadonlySet<string> {
  return new Set(words.map(({ lower }) => lower).filter((word) => word.length > 2 && !commonWords.has(word)))
}

function byKey(one: Post, other: Post): number {
  return postKey(one) < postKey(other) ? -1 : 1
}
