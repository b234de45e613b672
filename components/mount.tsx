import type { ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { ErrorBoundary } from './ui/error-boundary.tsx'
import '../assets/styles/base.css'

/**
 * Draws a page of ours into its element with the id "root"; an error in it is told to the reader.
 * @throws Error if the page has no such element
 */
export function mount(view: ReactNode): void {
  const root = document.querySelector('#root')
  if (!root) throw new Error(`${location.pathname} has no element with the id "root"`)
  createRoot(root).render(<ErrorBoundary>{view}</ErrorBoundary>)
}
