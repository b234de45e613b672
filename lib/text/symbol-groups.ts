import type { TextSymbol } from './emoji.ts'
import type { Span } from './span.ts'

/** Symbols with nothing but blanks of one line between them. */
export interface SymbolGroup extends Span {
  text: string
  symbols: readonly TextSymbol[]
}

/** The groups in which symbols stand in a text, ascending. */
export function groupSymbols(text: string, symbols: readonly TextSymbol[]): SymbolGroup[] {
  const groups: { start: number; end: number; symbols: TextSymbol[] }[] = []
  for (const symbol of symbols) {
    const last = groups.at(-1)
    if (last && /^[^\S\n]*$/.test(text.slice(last.end, symbol.start))) {
      last.end = symbol.end
      last.symbols.push(symbol)
    } else groups.push({ start: symbol.start, end: symbol.end, symbols: [symbol] })
  }
  return groups.map((group) => ({ ...group, text: text.slice(group.start, group.end) }))
}
