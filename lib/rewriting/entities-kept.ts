import { findEntities } from '../text/entities.ts'
import type { Check } from './rewriter.ts'

/** Whether every link, mention, hashtag, number, code, quotation and e-mail address of the draft stands in the rewrite, in its order, and no other. */
export function entitiesKept(draft: string, rewrite: string): Check {
  const before = findEntities(draft).map(({ text }) => text)
  const after = findEntities(rewrite).map(({ text }) => text)
  const lost = before.filter((entity) => !after.includes(entity))
  const passed = before.length === after.length && before.every((entity, index) => entity === after[index])
  const detail = passed
    ? `${before.length} kept`
    : lost.length > 0
      ? `lost: ${lost.join(', ')}`
      : `changed: ${before.join(', ') || 'none'} became ${after.join(', ') || 'none'}`
  return { name: 'entities-kept', passed, detail }
}
