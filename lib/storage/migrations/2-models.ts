import type { Transaction } from 'dexie'

/** Rewrites that were kept before there were models were all asked of the stylist. */
export async function addModels(transaction: Transaction): Promise<void> {
  await transaction
    .table('jobs')
    .toCollection()
    .modify((job: Record<string, unknown>) => {
      job['engine'] = 'stylist'
      job['since'] = job['createdAt']
      job['tries'] = 0
    })
}
