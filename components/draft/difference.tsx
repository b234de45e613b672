import { differenceOf } from '../../lib/rewriting/difference.ts'
import type { Change } from '../../lib/rewriting/rewriter.ts'
import { visibleBlanks } from '../../lib/text/visible-blanks.ts'

/** What a change takes out and what it puts in. */
export function Difference(change: Pick<Change, 'from' | 'to'>) {
  const { before, from, to, after } = differenceOf(change)
  return (
    <>
      {before}
      {from && (
        <del>
          <Words text={visibleBlanks(from)} />
        </del>
      )}
      {to && (
        <ins>
          <Words text={visibleBlanks(to)} />
        </ins>
      )}
      {after}
    </>
  )
}

/** Words of their own direction, whatever stands around them. */
export function Words({ text }: { text: string }) {
  return <bdi>{text}</bdi>
}
