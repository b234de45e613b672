import { Window } from 'happy-dom'
import { expect, test } from 'vitest'
import { charactersLeft } from './characters-left.ts'
import { mastodon } from './mastodon.ts'
import { microformats } from './microformats.ts'

function fieldIn(html: string): HTMLElement {
  const page = new Window().document as unknown as Document
  page.write(`<body>${html}</body>`)
  return page.querySelector<HTMLElement>('[id="field"]')!
}

const composer = (counter: string) =>
  `<form class="compose-form"><textarea id="field">hi</textarea>${counter}</form><span class="character-counter">7</span>`

test.each([
  ['480', 480],
  ['-3', -3],
  ['1.2k', undefined],
  ['', undefined],
])('Mastodon says it beside the field: %s', (said, left) => {
  const counter = `<div class="character-counter__wrapper"><span class="character-counter">${said}</span></div>`
  expect(charactersLeft(mastodon, fieldIn(composer(counter)))).toBe(left)
})

test('where the site says nothing, the field may', () => {
  expect(charactersLeft(mastodon, fieldIn(composer('')))).toBeUndefined()
  expect(charactersLeft(microformats, fieldIn('<textarea id="field" maxlength="280">hello</textarea>'))).toBe(275)
  expect(charactersLeft(microformats, fieldIn('<textarea id="field">hello</textarea>'))).toBeUndefined()
  expect(charactersLeft(microformats, fieldIn('<div id="field" contenteditable>hello</div>'))).toBeUndefined()
})
