import { database } from './database.ts'
import type { DownloadRow } from './rows.ts'

/** Notes a download that begins or goes on. */
export async function noteDownload(download: DownloadRow): Promise<void> {
  await database.downloads.put(download)
}

/** Notes how far a download is, as long as it is listed. */
export async function advanceDownload(name: string, changes: Partial<Omit<DownloadRow, 'name'>>): Promise<void> {
  await database.downloads.update(name, changes)
}

/** Takes a download off the list: it is there, or is no longer wanted. */
export async function dropDownload(name: string): Promise<void> {
  await database.downloads.delete(name)
}
