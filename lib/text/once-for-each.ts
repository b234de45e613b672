import type { Analysis } from './analysis.ts'

/** A function of a text taken apart that computes its value once for each, however many traits ask. */
export function onceForEach<Value extends object>(compute: (text: Analysis) => Value): (text: Analysis) => Value {
  const values = new WeakMap<Analysis, Value>()
  return (text) => {
    let value = values.get(text)
    if (value === undefined) {
      value = compute(text)
      values.set(text, value)
    }
    return value
  }
}
