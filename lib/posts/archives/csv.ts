import { CsvError, parse } from 'csv-parse/browser/esm/sync'
import { type Archive, type ArchivedPost, UnreadableLine } from './archive.ts'
import { fieldNames, postOfFields } from './fields.ts'
import { type Line, lines } from './lines.ts'

/** RFC 4180 with the columns' names in its first line, one of them `text`. Commas, semicolons or tabs between fields. */
export const csv: Archive = {
  id: 'csv',
  endings: ['.csv'],
  async *read(text) {
    let columns: string[] | undefined
    let delimiter = ','
    for await (const batch of batches(records(lines(text)))) {
      let rest = batch
      if (!columns) {
        const [header, ...others] = batch
        if (!header) return
        delimiter = delimiterOf(header.text)
        columns = columnsOf(header, delimiter)
        rest = others
      }
      yield* posts(rest, columns, delimiter)
    }
  },
}

/** The lines of each record together: a line end within quotes is part of a field. */
async function* records(all: AsyncIterable<Line>): AsyncIterable<Line> {
  let begun: Line | undefined
  for await (const line of all) {
    if (!begun && line.text.trim() === '') continue
    const record: Line = begun ? { number: begun.number, text: `${begun.text}\n${line.text}` } : line
    begun = hasOddQuotes(line.text) === !begun ? record : undefined
    if (!begun) yield record
  }
  if (begun)
    throw new UnreadableLine(
      begun.number,
      'opens a quote that is never closed: close it, or write quotes within a field twice',
    )
}

/** Quotes within a field are written twice, so an odd one opens a field that the line leaves open, or closes it. */
function hasOddQuotes(line: string): boolean {
  let odd = false
  for (let at = line.indexOf('"'); at !== -1; at = line.indexOf('"', at + 1)) odd = !odd
  return odd
}

/** Some at a time: the parser takes longer to set up than to parse one. */
async function* batches(all: AsyncIterable<Line>): AsyncIterable<Line[]> {
  let batch: Line[] = []
  for await (const record of all) {
    batch.push(record)
    if (batch.length === 1000) {
      yield batch
      batch = []
    }
  }
  if (batch.length > 0) yield batch
}

function delimiterOf(header: string): string {
  return [',', ';', '\t'].find((delimiter) => header.includes(delimiter)) ?? ','
}

function columnsOf(header: Line, delimiter: string): string[] {
  const names = (parseRecords([header], delimiter)[0] ?? []).map((name) => {
    const plain = name.trim()
    return fieldNames.find((field) => field.toLowerCase() === plain.toLowerCase()) ?? plain
  })
  if (!names.includes('text')) {
    const found = names.map((name) => (name.length > 20 ? `${name.slice(0, 20)}…` : name)).slice(0, 8)
    throw new UnreadableLine(
      header.number,
      `names no column "text" (its columns: ${found.join(', ')}): call the column with the posts "text"`,
    )
  }
  return names
}

function* posts(batch: readonly Line[], columns: readonly string[], delimiter: string): Iterable<ArchivedPost> {
  for (const [at, values] of parseRecords(batch, delimiter, columns.length).entries()) {
    const post = postOfFields(
      Object.fromEntries(columns.map((column, index) => [column, values[index]])),
      batch[at]?.number ?? 0,
    )
    if (post) yield post
  }
}

function parseRecords(batch: readonly Line[], delimiter: string, width?: number): string[][] {
  const text = batch.map((record) => record.text.replace(/\r$/, '')).join('\n')
  const values = parseText()
  const odd = values.findIndex((record) => record.length !== (width ?? record.length))
  if (odd !== -1) {
    throw new UnreadableLine(
      batch[odd]?.number ?? 0,
      `has ${values[odd]?.length} fields where the first line has ${width}: put fields with commas in double quotes`,
    )
  }
  return values

  function parseText(): string[][] {
    try {
      return parse(text, { delimiter, record_delimiter: '\n', relax_column_count: true })
    } catch (cause) {
      const done = cause instanceof CsvError && typeof cause['records'] === 'number' ? cause['records'] : 0
      throw new UnreadableLine(
        batch[done]?.number ?? 0,
        'is not valid CSV: put fields with quotes in double quotes, and write the quotes in them twice',
        { cause },
      )
    }
  }
}
