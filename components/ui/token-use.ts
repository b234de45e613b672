import type { TokenUse } from '../../lib/engines/engine.ts'

/** "412 tokens in, 40 out"; what was estimated says so. */
export function tokensInWords({ input, output, estimated }: TokenUse): string {
  return `${estimated ? 'about ' : ''}${input.toLocaleString('en')} tokens in, ${output.toLocaleString('en')} out`
}

/** Dollars as people write small ones: "$0.0004", "$1.20", "less than $0.0001". */
export function costInWords(dollars: number): string {
  if (dollars > 0 && dollars < 0.0001) return 'less than $0.0001'
  return `$${dollars.toLocaleString('en', { minimumFractionDigits: 2, maximumFractionDigits: 4 })}`
}
