const name = 'Refusal'

/** An error that says no for good: asked again, the same message would be refused again. */
export class Refusal extends Error {
  override name = name
}

/** Whether a message was refused for good. Over the channel only the name of an error tells. */
export function isRefusal(error: unknown): boolean {
  return error instanceof Error && error.name === name
}
