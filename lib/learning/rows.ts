/** What models learn from: a row a case, all of one length, a number a column. */
export type Rows = readonly (readonly number[] | Float64Array)[]

/** @throws Error if a row has another length than the first, or another number of values belongs to the rows */
export function demandRows(rows: Rows, ...values: readonly (ArrayLike<number> | undefined)[]): void {
  const columns = rows[0]?.length
  if (columns === undefined) throw new Error('There is nothing to learn from: give one row at least.')
  if (rows.some((row) => row.length !== columns)) throw new Error(`Every row needs ${columns} numbers, as the first.`)
  if (values.some((value) => value !== undefined && value.length !== rows.length)) {
    throw new Error(`Give ${rows.length} values, one a row.`)
  }
}
