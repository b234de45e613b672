/** Puts a text on the clipboard. Pages without encryption have no clipboard of their own; there it goes by a selection. */
export async function copyText(text: string, root: ShadowRoot): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copyBySelection(text, root)
  }
}

function copyBySelection(text: string, root: ShadowRoot): boolean {
  const before = root.activeElement
  const holder = document.createElement('textarea')
  holder.value = text
  root.append(holder)
  holder.select()
  const isCopied = document.execCommand('copy')
  holder.remove()
  if (before instanceof HTMLElement) before.focus()
  return isCopied
}
