import { suggestion } from '../../text/nearest-names.ts'
import type { TaskName } from '../case.ts'
import { UnusableInput } from '../unusable-input.ts'
import { methods } from './index.ts'
import { type Method, type Switch, switches as allSwitches } from './method.ts'

/** A method as the command names it: `guided-profile+context+profile`. */
export interface MethodSpec {
  method: Method
  /** What the last prompt is to hold; nothing where the task's default is meant. */
  holds?: ReadonlySet<Switch>
}

/**
 * Reads a method's name with its switches, in any order.
 * @throws UnusableInput with the nearest name
 */
export function parseMethodSpec(spec: string): MethodSpec {
  const [name = '', ...switches] = spec.split('+').map((part) => part.trim())
  const method = methods.find((one) => one.name === name)
  if (!method) {
    const names = methods.map((one) => one.name)
    throw new UnusableInput(`There is no method "${name}": ${suggestion(name, names)}`)
  }
  if (switches.length === 0) return { method }
  const known: readonly Switch[] = method.kind === 'local' ? [] : method.switches
  if (known.length === 0) throw new UnusableInput(`The method ${name} takes no switches: write ${name} alone.`)
  const unknown = switches.find((one) => !known.some((part) => part === one))
  if (unknown !== undefined) {
    throw new UnusableInput(`The method ${name} has no switch "${unknown}": ${suggestion(unknown, known)}`)
  }
  const holds = new Set(known.filter((part) => switches.includes(part)))
  if (method.kind === 'model' && ![...holds].some((content) => content !== 'context')) {
    const made = known.filter((content) => content !== 'context').join(' or ')
    throw new UnusableInput(
      `${spec} would use nothing that the method makes: switch on ${made} as well, or take direct-with-context.`,
    )
  }
  return { method, holds }
}

/** What the last prompt holds for a task; nothing for a method without a model. */
export function holdsFor({ method, holds }: MethodSpec, task: TaskName): ReadonlySet<Switch> {
  if (method.kind === 'local') return new Set()
  return holds ?? new Set(method.holds(task))
}

/** The shortest name by which a method is found again, also that of its folder: bare where it holds its task's default. */
export function nameOf({ method, holds }: MethodSpec, task: TaskName): string {
  if (method.kind === 'local' || !holds) return method.name
  const switches = switchesOf(holds)
  return switches === switchesOf(new Set(method.holds(task))) ? method.name : `${method.name}${switches}`
}

function switchesOf(holds: ReadonlySet<Switch>): string {
  return allSwitches.map((part) => (holds.has(part) ? `+${part}` : '')).join('')
}
