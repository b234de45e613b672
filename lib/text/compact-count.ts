const steps = [
  { from: 1e6, sign: 'm' },
  { from: 1e3, sign: 'k' },
]

/** A count in at most four characters, never more than it is: 999, 1.2k, 45k. */
export function compactCount(count: number): string {
  const step = steps.find(({ from }) => count >= from)
  if (step === undefined) return String(count)
  const units = count / step.from
  return (units < 10 ? Math.floor(units * 10) / 10 : Math.floor(units)) + step.sign
}
