import { descriptions } from './lists/descriptions.ts'
import { type Look, outcome } from './subject.ts'

/** The reply does not speak of the author or the text instead of being it, unless the draft does so. */
export const noDescription: Look = ({ draft, reply }) => {
  const found = descriptions
    .map((pattern) => (pattern.test(draft.plain) ? undefined : pattern.exec(reply.plain)?.[0]))
    .find(Boolean)
  return outcome(
    'no-description',
    'nothing is described',
    found && `The reply describes instead of rewriting: “${found}”.`,
  )
}
