import { useEffect, useState } from 'react'

/** A text as it stood when it had not changed for a second: what is spoken must not stutter with each key. */
export function useSettled(text: string): string {
  const [settled, settle] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => settle(text), 1000)
    return () => clearTimeout(timer)
  }, [text])
  return settled
}
