import type { PostRow } from '../../lib/storage/rows.ts'

const day = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'short', year: 'numeric' })

/** Posts of the person that show a claim, word for word. */
export function Evidence({ posts }: { posts: readonly PostRow[] }) {
  if (posts.length === 0) return <p className="evidence-none">The posts that showed it are no longer kept.</p>
  return (
    <ul className="evidence">
      {posts.map((post) => (
        <li key={post.key}>
          <blockquote className="words evidence-post" dir="auto">
            {post.text}
          </blockquote>
          {post.createdAt !== undefined && <p className="evidence-day">{day.format(post.createdAt)}</p>}
        </li>
      ))}
    </ul>
  )
}
