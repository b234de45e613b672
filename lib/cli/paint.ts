import { styleText } from 'node:util'
import type { Terminal } from './world.ts'

/** Text in a colour or weight, where the terminal shows colours and nobody set NO_COLOR; elsewhere plain. */
export function paint(style: Parameters<typeof styleText>[0], text: string, terminal: Terminal): string {
  return terminal.hasColors?.() ? styleText(style, text, { validateStream: false }) : text
}
