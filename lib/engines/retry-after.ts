/** In how many milliseconds a server wants to be asked again, where it says so in seconds, as a time, or in milliseconds. */
export function retryAfter(headers: Headers | undefined, now = Date.now()): number | undefined {
  const milliseconds = headers?.get('retry-after-ms')
  if (milliseconds != null && /^\d+(\.\d+)?$/.test(milliseconds)) return Number(milliseconds)
  const value = headers?.get('retry-after')
  if (value == null) return undefined
  if (/^\d+(\.\d+)?$/.test(value)) return Number(value) * 1000
  const time = Date.parse(value)
  return Number.isNaN(time) ? undefined : Math.max(0, time - now)
}
