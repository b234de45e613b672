import { browser } from 'wxt/browser'
import { compactCount } from '../../lib/text/compact-count.ts'
import { profiles } from '../../lib/storage/queries.ts'

const colour = '#2d3a8c'

/** Shows on the toolbar icon how many posts are kept. */
export async function showCount(): Promise<void> {
  const kept = (await profiles()).reduce((sum, row) => sum + row.kept, 0)
  await Promise.all([
    browser.action.setBadgeBackgroundColor({ color: colour }),
    browser.action.setBadgeTextColor({ color: '#ffffff' }),
    browser.action.setBadgeText({ text: kept === 0 ? '' : compactCount(kept) }),
  ])
}
