import { browser } from 'wxt/browser'

/** Whether the extension that this script came with is still there. */
export function isConnected(): boolean {
  return (browser.runtime as typeof browser.runtime | undefined)?.id !== undefined
}
