import { habitsIn } from '../metrics/habits/habit.ts'
import { seededRandom } from '../metrics/seeded-random.ts'
import { styleMatchMoreHabits } from '../metrics/style-match-more.ts'
import { styleMatchHabits } from '../metrics/style-match.ts'
import type { Post } from '../posts/post.ts'
import { buildCounts, profileOf } from '../profile/build.ts'
import { rewriteByStylist } from '../rewriting/stylist-rewriter.ts'
import { areDated, holdOut, ownPosts } from './hold-out.ts'

/** In how many places a rewrite does what the person did, and the neutral draft. */
export interface Restored {
  /** Where there is something to be seen. */
  places: number
  rewrite: number
  draft: number
}

/** One habit; its places are posts. */
export interface RestoredHabit extends Restored {
  /** Its name in lib/metrics. */
  habit: string
}

/** How well a profile restores its person's own posts. Plain JSON. */
export interface ProfileCheck {
  /** The person's own posts with words, each text once. */
  posts: number
  /** How many of them were held out and written again, and from how many others. */
  heldOut: number
  history: number
  /** Whether the posts held out are the newest; else they are drawn by seed. */
  newest: boolean
  /** All habits together. */
  total: Restored
  /** What is most often wrong first. */
  habits: RestoredHabit[]
  /** The total with the newest quarter, half and all of the history. */
  curve: { posts: number; rewrite: number }[]
}

/** Parts of the history from which the posts are written again. The last is all of it. */
const shares = [1 / 4, 1 / 2, 1]

/** Told by another habit as well: any `!` by the longest run of them. */
const toldTwice = ['excl', 'exrun', 'ell', 'emoji', 'emoji-place']
/** Neither neutralising nor restoring touches them. */
const untouched = ['hashtags', 'hashtag-place', 'link-place', 'quotes']

/** They tell how a thing is written that is there for other reasons: judged where all the texts have it. */
const forms = new Set(['i', 'apostrophe', 'later-sentences', 'sentence-spacing', 'space-before-marks'])

/** The names of the habits that are looked at. */
export const checkedHabits: readonly string[] = [...styleMatchHabits.habits, ...styleMatchMoreHabits.habits]
  .map(({ name }) => name)
  .filter((name) => ![...toldTwice, ...untouched].includes(name))

/**
 * How well the profile of some posts knows their author: some are held out and made neutral, and written again from
 * the others. A habit counts in a post where what the person wrote, the draft or a rewrite shows it; it is left out
 * where all the posts held out do the same, and so do their drafts and rewrites.
 * @param strength as of a rewrite
 * @returns nothing where the person has too few posts
 */
export function checkProfile(
  posts: readonly Post[],
  { strength, seed = 0 }: { strength: number; seed?: number },
): ProfileCheck | undefined {
  const held = holdOut(posts, { seed })
  if (!held || held.heldOut.length === 0) return undefined
  const { heldOut, history } = held
  const parts = shares.map((share) => newest(history, Math.ceil(share * history.length), seed))
  const profiles = parts.map((part) => profileOf(buildCounts(part)))
  const cases = heldOut.map(({ post, draft }) => ({
    real: shownIn(post.text),
    draft: shownIn(draft),
    rewrites: profiles.map((profile) =>
      shownIn(rewriteByStylist({ draft, voice: { profile, switchedOff: [] }, strength }).text),
    ),
  }))
  const checked = checkedHabits.flatMap((habit) => restoredHabit(habit, cases) ?? [])
  const total = (count: (one: (typeof checked)[number]) => number) => checked.reduce((sum, one) => sum + count(one), 0)
  const own = ownPosts(posts)
  return {
    posts: own.length,
    heldOut: heldOut.length,
    history: history.length,
    newest: areDated(own),
    total: {
      places: total(({ places }) => places),
      rewrite: total(({ rewrites }) => rewrites.at(-1)!),
      draft: total(({ draft }) => draft),
    },
    habits: checked
      .map(({ habit, places, draft, rewrites }) => ({ habit, places, rewrite: rewrites.at(-1)!, draft }))
      .toSorted((one, other) => missed(other) - missed(one) || one.places - other.places),
    curve: parts.map((part, index) => ({ posts: part.length, rewrite: total(({ rewrites }) => rewrites[index]!) })),
  }
}

type Shown = ReadonlyMap<string, string>

interface Case {
  real: Shown
  draft: Shown
  /** A rewrite a part of the history. */
  rewrites: readonly Shown[]
}

/** One habit with a count of rewrites a part; nothing where there is nothing to know about it. */
function restoredHabit(
  habit: string,
  cases: readonly Case[],
): { habit: string; places: number; draft: number; rewrites: number[] } | undefined {
  const values = cases.map(({ real, draft, rewrites }) => ({
    real: real.get(habit),
    draft: draft.get(habit),
    rewrites: rewrites.map((rewrite) => rewrite.get(habit)),
  }))
  const seen = values.filter(({ real, draft, rewrites }) => {
    const shown = [real, draft, ...rewrites].map((value) => value !== undefined)
    return forms.has(habit) ? shown.every(Boolean) : shown.some(Boolean)
  })
  const draft = seen.filter((one) => one.draft === one.real).length
  const rewrites = shares.map((_, part) => seen.filter((one) => one.rewrites[part] === one.real).length)
  const differs = new Set(values.map(({ real }) => real)).size > 1
  const wrong = [draft, ...rewrites].some((right) => right < seen.length)
  if (seen.length === 0 || (!differs && !wrong)) return undefined
  return { habit, places: seen.length, draft, rewrites }
}

function shownIn(text: string): Shown {
  return new Map([...habitsIn(styleMatchHabits, text), ...habitsIn(styleMatchMoreHabits, text)])
}

function missed({ places, rewrite }: Restored): number {
  return places - rewrite
}

/** The newest of posts that stand oldest first; without dates some that are drawn, the fewer among the more. */
function newest(history: readonly Post[], count: number, seed: number): readonly Post[] {
  const ordered = areDated(history) ? history : seededRandom(seed, 'learning curve').shuffled(history)
  return ordered.slice(-count)
}
