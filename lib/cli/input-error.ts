/** The input or the usage is wrong: one sentence for the person, saying what and what to do. The command ends with 2. */
export class InputError extends Error {
  override name = 'InputError'
}
