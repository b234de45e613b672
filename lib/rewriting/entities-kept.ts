import { type Entity, findEntities, sameEntities } from '../text/entities.ts'
import type { Check } from './rewriter.ts'

/** Whether every link, mention, hashtag, number, code, quotation and e-mail address of the draft stands in the rewrite, in its order, and no other. */
export function entitiesKept(draft: string, rewrite: string): Check {
  const before = findEntities(draft)
  const after = findEntities(rewrite)
  const passed = sameEntities(before, after)
  return { name: 'entities-kept', passed, detail: passed ? `${before.length} kept` : differenceOf(before, after) }
}

function differenceOf(before: readonly Entity[], after: readonly Entity[]): string {
  const drafted = before.map(({ text }) => text)
  const rewritten = after.map(({ text }) => text)
  const lost = drafted.filter((entity) => !rewritten.includes(entity))
  return lost.length > 0
    ? `lost: ${lost.join(', ')}`
    : `changed: ${drafted.join(', ') || 'none'} became ${rewritten.join(', ') || 'none'}`
}
