import type { Post } from '../posts/post.ts'
import { isRemarkable } from '../profile/remarkable.ts'
import type { DescribedClaim, StyleProfile } from '../profile/style-profile.ts'
import { percent } from '../text/percent.ts'
import { paint } from './paint.ts'
import { visible, wrap } from './terminal-lines.ts'
import type { Terminal } from './world.ts'

const examplesShown = 2

/**
 * A profile for a reader: what is most the person's own first, each habit with its counts and posts that show it; last
 * and in a sentence each what they do as others do.
 * @param examples the posts that the profile names, by key
 */
export function profileInWords(
  profile: StyleProfile,
  examples: ReadonlyMap<string, Post>,
  author: string | undefined,
  terminal: Terminal,
): string {
  const own = profile.claims.filter(isRemarkable)
  const common = profile.claims.filter((claim) => !own.includes(claim))
  const features = Map.groupBy(own, ({ feature }) => feature)
  const parts = [
    heading(profile, author),
    ...[...features].map(([feature, claims]) => section(feature, claims.flatMap(told))),
    ...(common.length > 0 ? [section('much like other people', common.map(sentence))] : []),
  ]
  return `${parts.join('\n\n')}\n`

  function heading(
    { posts, since, until, mostDistinctive, writtenIn }: StyleProfile,
    author: string | undefined,
  ): string {
    const number = `${posts} ${posts === 1 ? 'post' : 'posts'}`
    const times = since === undefined || until === undefined ? '' : `, ${day(since)} to ${day(until)}`
    const who = `${author === undefined ? '' : `${paint('bold', visible(author), terminal)}: `}${number}${times}.`
    if (profile.claims.length === 0) return `${who}\nThat is too little to say how their author writes.`
    return [
      who,
      ...(writtenIn ? [writtenIn] : []),
      ...(mostDistinctive ? [`Most unlike other people in ${paint('bold', mostDistinctive, terminal)}.`] : []),
    ].join('\n')
  }

  function section(title: string, lines: readonly string[]): string {
    return [paint('bold', title[0]?.toUpperCase() + title.slice(1), terminal), ...lines].join('\n')
  }

  function told(claim: DescribedClaim): string[] {
    const shown = claim.examples.flatMap((key) => examples.get(key) ?? []).slice(0, examplesShown)
    return [
      sentence(claim),
      ...comparison(claim),
      ...shown.map(({ text }) => paint('dim', cut(`    “${visible(text)}”`), terminal)),
    ]
  }

  function sentence(claim: DescribedClaim): string {
    return wrap(`  ${visible(claim.sentence)}`, terminal.columns ?? Infinity, '  ')
  }

  function comparison(claim: DescribedClaim): string[] {
    const { share, usual } = claim.said
    return [paint('dim', `    ${percent(share)}; other people ${percent(usual)}.`, terminal)]
  }

  function cut(text: string): string {
    const letters = [...text]
    const width = terminal.columns ?? Infinity
    return letters.length <= width ? text : `${letters.slice(0, width - 2).join('')}…”`
  }
}

function day(time: number): string {
  return new Date(time).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
}
