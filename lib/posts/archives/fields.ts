import { z } from 'zod'
import type { Post } from '../post.ts'
import type { ArchivedPost } from './archive.ts'

/** Visibilities of posts that everybody may read, as this project and Mastodon write them. */
const forEverybody = new Set(['public', 'unlisted'])

const Name = z
  .union([z.string(), z.number()])
  .transform((name) => String(name).trim() || undefined)
  .optional()
  .catch(undefined)

const Flag = z
  .union([z.boolean(), z.number(), z.string()])
  .transform((flag) => !['', '0', 'false', 'no', 'n'].includes(String(flag).trim().toLowerCase()))
  .catch(false)

const Time = z.union([z.number(), z.string()]).transform(epochMilliseconds).catch(undefined)

/** Restricted is also what a file says in other words: a post is for everybody only where that is sure, or nothing is said. */
const Visible = z
  .unknown()
  .optional()
  .transform((said): Post['visibility'] | undefined => {
    if (said === undefined || said === null || said === '') return undefined
    return typeof said === 'string' && forEverybody.has(said.trim().toLowerCase()) ? 'public' : 'restricted'
  })

const Fields = z.object({
  text: z.string(),
  id: Name,
  createdAt: Time,
  created_utc: Time,
  site: Name,
  author: Name,
  user: Name,
  repost: Flag,
  retweet: Flag,
  visibility: Visible,
})

/** The names of the fields that are understood, as they are written. */
export const fieldNames: readonly string[] = Object.keys(Fields.shape)

/**
 * The post that one record of a file describes. `user`, `retweet` and Reddit's `created_utc` are understood for `author`,
 * `repost` and `createdAt`; other fields, and values that make no sense, count as absent.
 * @returns nothing where there is no text
 */
export function postOfFields(record: unknown, line: number): ArchivedPost | undefined {
  const parsed = Fields.safeParse(record)
  if (!parsed.success) return undefined
  const {
    text,
    id,
    createdAt = parsed.data.created_utc,
    site,
    author = parsed.data.user,
    repost,
    retweet,
    visibility,
  } = parsed.data
  return {
    line,
    text,
    ...(id !== undefined && { id }),
    ...(createdAt !== undefined && { createdAt }),
    ...(site !== undefined && { site }),
    ...(author !== undefined && { author }),
    repost: repost || retweet,
    ...(visibility !== undefined && { visibility }),
  }
}

/** A time as epoch milliseconds, from those, from epoch seconds or from a written date such as ISO 8601. */
function epochMilliseconds(time: number | string): number | undefined {
  const number = typeof time === 'number' ? time : /^\s*-?\d+(\.\d+)?\s*$/.test(time) ? Number(time) : undefined
  if (number === undefined) return valid(Date.parse(String(time)))
  // As milliseconds 1e11 is in 1973, as seconds in the year 5138.
  return valid(Math.abs(number) < 1e11 ? number * 1000 : number)
}

function valid(milliseconds: number): number | undefined {
  return Number.isNaN(new Date(milliseconds).getTime()) ? undefined : Math.trunc(milliseconds)
}
