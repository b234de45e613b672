import { useEffect, useState } from 'react'

/** The time, in epoch milliseconds, anew every second while it is of interest; before that it may be long ago. */
export function useNow(isOfInterest: boolean): number {
  const [now, tick] = useState(() => Date.now())
  useEffect(() => {
    if (!isOfInterest) return
    const timer = setInterval(() => tick(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [isOfInterest])
  return now
}
