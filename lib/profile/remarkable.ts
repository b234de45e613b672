import type { Claim } from '../traits/trait.ts'

/** In bits per opportunity. */
const remarkable = 0.1

/** Whether a habit is unlike other people's: a reader is told these first, and the others in few words. */
export function isRemarkable({ distinctiveness }: Pick<Claim, 'distinctiveness'>): boolean {
  return distinctiveness >= remarkable
}
