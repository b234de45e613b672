/**
 * The profile whose voice a draft is rewritten in: the first of the wanted accounts that has posts, else the one with
 * the most posts; nothing while there are no posts at all.
 */
export function chooseVoice<Row extends { account: string; profile: { posts: number } }>(
  rows: readonly Row[],
  wanted: readonly (string | undefined)[],
): Row | undefined {
  const withPosts = rows.filter((row) => row.profile.posts > 0)
  return (
    wanted.map((account) => withPosts.find((row) => row.account === account)).find((row) => row !== undefined) ??
    withPosts.toSorted((one, other) => other.profile.posts - one.profile.posts)[0]
  )
}
