/** A value that is made when it is first asked for, so that what reads a long list costs nothing where it is only loaded. */
export function onFirstUse<Value extends object>(make: () => Value): () => Value {
  let value: Value | undefined
  return () => (value ??= make())
}
