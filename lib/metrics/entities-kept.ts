import { decodeHTML } from 'entities/decode'
import { findEntities, sameEntities } from '../text/entities.ts'
import { defineMetric, each, meanOfFirst, type MetricMaker } from './metric.ts'

/**
 * The share of answers in which every link, mention, hashtag, number, code, quotation and e-mail address of the draft
 * stands, in its order, and no other: what the product itself demands of a rewrite. HTML entities are decoded. Applies where there is a draft.
 */
export const entitiesKept: MetricMaker = {
  name: 'entities-kept',
  description: "share of answers that keep the draft's links, mentions, hashtags, numbers and quotations, and add none",
  make: () =>
    defineMetric({
      name: 'entities-kept',
      signature: 'entities-kept|order:kept|added:none|v2',
      higherIsBetter: true,
      measure: each(({ draft, prediction }) =>
        draft === undefined ? undefined : [sameEntities(entitiesOf(draft), entitiesOf(prediction)) ? 1 : 0],
      ),
      score: meanOfFirst,
    }),
}

function entitiesOf(text: string) {
  return findEntities(decodeHTML(text))
}
