/** Whether the browser is showing the page in machine translation: its words are then nobody's own. */
export function isTranslated(page: Document): boolean {
  // Chrome marks the root element, Edge each node that it translated.
  return (
    page.documentElement.matches('.translated-ltr, .translated-rtl') || page.querySelector('[_msttexthash]') !== null
  )
}
