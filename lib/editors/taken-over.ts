/**
 * Marks of editors that keep the text themselves and redraw the element from it: writing into these as if they were plain
 * would lose the text. They get no button until their family has a file here.
 */
const marks = [
  '.public-DraftEditor-content', // Draft.js
  '[data-lexical-editor]', // Lexical
  '.ProseMirror', // ProseMirror, TipTap
  '.ql-editor', // Quill
  '[data-slate-editor]', // Slate
  '.ck-editor__editable', // CKEditor
  'trix-editor', // Trix
  '.mce-content-body', // TinyMCE
  '.fr-element', // Froala
  '.note-editable', // Summernote
  '.codex-editor, .ce-block', // Editor.js
  '.block-editor-rich-text__editable', // Gutenberg
  '.cm-editor, .CodeMirror, .monaco-editor, .ace_editor', // code editors
].join(', ')

/** Whether an editor of the site's own stands behind an editable element, or lies inside it. */
export function isTakenOver(field: HTMLElement): boolean {
  return field.closest(marks) !== null || field.querySelector(marks) !== null
}
