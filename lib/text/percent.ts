/** A rate as a reader wants it: "41%", and never 0 or 100 where it is only near. */
export function percent(rate: number): string {
  if (rate > 0 && rate < 0.01) return 'under 1%'
  if (rate < 1 && rate > 0.99) return 'over 99%'
  return `${Math.round(rate * 100)}%`
}
