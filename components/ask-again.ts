/**
 * Asks until there is an answer: a worker may end in the middle of one, and the next question starts it again.
 * @throws what the last of several tries threw
 */
export async function askAgain<Answer>(ask: () => Promise<Answer>, tries = 6): Promise<Answer> {
  try {
    return await ask()
  } catch (error) {
    if (tries <= 1) throw error
    return askAgain(ask, tries - 1)
  }
}
