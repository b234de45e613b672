import { refusals } from './lists/refusals.ts'
import { type Look, outcome } from './subject.ts'

/** The reply does not say that it cannot or will not, unless the draft says so itself. */
export const noRefusal: Look = ({ draft, reply }) => {
  const found = refusals
    .map((pattern) => (pattern.test(draft.plain) ? undefined : pattern.exec(reply.plain)?.[0]))
    .find(Boolean)
  return outcome('no-refusal', 'nothing is refused', found && `The reply refuses: “${found}”.`)
}
