// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest'
import type { Editor } from '../../lib/editors/editor.ts'
import { editorOf, editors } from '../../lib/editors/index.ts'
import { fieldsOf } from '../fixtures/editors/fields.ts'
import { exportsOf } from './exports-of.ts'

beforeEach(() => document.body.replaceChildren())

describe('the list of editors', () => {
  test('holds every editor in the folder', async () => {
    const found = (await exportsOf('lib/editors')).filter(isEditor)
    expect(new Set(found)).toEqual(new Set(editors))
  })

  test('gives each its own id', () => {
    expect(new Set(editors.map(({ id }) => id)).size).toBe(editors.length)
  })
})

describe.each(editors.map((editor) => [editor.id, editor] as const))('%s', (id, editor) => {
  const fields = fieldsOf[id] ?? {}

  test('has a field to be tried on', () => {
    expect(Object.keys(fields)).not.toHaveLength(0)
  })

  test.each(Object.entries(fields))('is what writes %s, and reads its text', (_, { html, holds }) => {
    const field = show(html)
    expect(editorOf(field)).toBe(editor)
    expect(editor.read(field)).toBe(holds)
  })
})

describe('fields that are left alone', () => {
  test.each([
    ['Draft.js', '<div class="public-DraftEditor-content" contenteditable="true" id="field"></div>'],
    ['Lexical', '<div data-lexical-editor="true" contenteditable="true" id="field"></div>'],
    ['ProseMirror', '<div class="tiptap ProseMirror" contenteditable="true" id="field"></div>'],
    ['Quill', '<div class="ql-container"><div class="ql-editor" contenteditable="true" id="field"></div></div>'],
    ['Slate', '<div data-slate-editor="true" contenteditable="true" id="field"></div>'],
    ['an editor inside', '<div contenteditable="true" id="field"><div class="ProseMirror"></div></div>'],
    ['what is not editable', '<div id="field">text</div>'],
    ['what was made not editable', '<div contenteditable="false" id="field">text</div>'],
    ['a line for one word', '<input id="field">'],
  ])('%s', (_, html) => {
    expect(editorOf(show(html))).toBeUndefined()
  })
})

function show(html: string): HTMLElement {
  document.body.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes)
  const field = document.getElementById('field')
  if (!field) throw new Error('the fixture has no element with the id "field"')
  return field
}

function isEditor(value: unknown): value is Editor {
  return typeof value === 'object' && value !== null && 'recognises' in value && 'write' in value
}
