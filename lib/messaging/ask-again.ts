/**
 * Asks the background until there is an answer: its worker may end in the middle of one, and the next question starts it
 * again. A refusal or a failure is an answer, too, and would be the same the next time.
 * @throws what was answered so, or what the last of several tries threw
 */
export async function askAgain<Answer>(ask: () => Promise<Answer>, tries = 6): Promise<Answer> {
  try {
    return await ask()
  } catch (error) {
    if (tries <= 1 || !isBroken(error)) throw error
    return askAgain(ask, tries - 1)
  }
}

/** Whether nobody answered. Browsers tell this by the sentence alone; the last one is our messaging library's. */
function isBroken(error: unknown): boolean {
  const sentence = error instanceof Error ? error.message : ''
  return /message (?:channel|port) (?:is )?closed|Receiving end does not exist|^No response$/.test(sentence)
}
