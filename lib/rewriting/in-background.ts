/** Has work done that nobody waits for; where it fails, the log says which it was. */
export function inBackground(what: string, work: () => Promise<unknown>): void {
  work().catch((error: unknown) => console.error(`Idiolect failed at ${what}:`, error))
}
