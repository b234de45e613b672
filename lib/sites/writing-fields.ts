const editable = '[contenteditable=""], [contenteditable="true" i], [contenteditable="plaintext-only" i]'

/** Elements that a person edits as a text of several words; a heading or a span that can be edited is a label. */
const boxes = 'div, section, article, main, p, td'

const elsewhere = [
  '[data-enable-grammarly="false"], [aria-hidden="true"], [hidden], [inert]',
  '[role="search"], [role="searchbox"], [role="combobox"]',
  '.CodeMirror, .cm-editor, .monaco-editor, .ace_editor',
].join(', ')

const otherPurposes =
  /(?:^|[^a-z])(?:q|s|search|query|captcha|recaptcha|password|passwd|one-time-code|otp|token|username|e-?mail|address|tel|phone)(?:[^a-z]|$)/i
const shortestPost = 60

/**
 * The fields of a page in which a person writes posts, as far as markup tells: textareas and editable boxes for several
 * words, not those for searching, secrets and code, nor those whose site wants no writing help.
 */
export function writingFields(page: Document): HTMLElement[] {
  return [...page.querySelectorAll<HTMLElement>(`textarea, ${editable}`)].filter(isForWriting)
}

function isForWriting(field: HTMLElement): boolean {
  if (field.closest(elsewhere)) return false
  if (namesOf(field).some((name) => otherPurposes.test(name))) return false
  return field.tagName === 'TEXTAREA' ? isLongTextarea(field) : isOutermostBox(field)
}

function isLongTextarea(field: HTMLElement): boolean {
  const limit = field.getAttribute('maxlength')
  const isShort = limit !== null && Number(limit) > 0 && Number(limit) < shortestPost
  return !field.hasAttribute('disabled') && !field.hasAttribute('readonly') && !isShort
}

function isOutermostBox(field: HTMLElement): boolean {
  if (field.parentElement?.closest(editable) || field.getAttribute('aria-readonly') === 'true') return false
  const role = field.getAttribute('role')
  return role === 'textbox' || (role === null && field.matches(boxes))
}

function namesOf(field: HTMLElement): string[] {
  return ['name', 'id', 'autocomplete', 'inputmode'].flatMap((attribute) => field.getAttribute(attribute) ?? [])
}
