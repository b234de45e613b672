import type { Page } from '@playwright/test'

/**
 * All rows of one table of the extension's database.
 * @param page a page of the extension
 */
export async function rowsOf<Row>(
  page: Page,
  table: 'posts' | 'jobs' | 'requests' | 'settings' | 'guidedProfiles',
): Promise<Row[]> {
  const rows = await page.evaluate(async (name) => {
    const settled = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((settle, fail) => {
        request.addEventListener('success', () => settle(request.result))
        request.addEventListener('error', () => fail(request.error))
      })
    const database = await settled(indexedDB.open('idiolect'))
    const found: unknown[] = await settled(database.transaction(name).objectStore(name).getAll())
    database.close()
    return found
  }, table)
  return rows as Row[]
}
