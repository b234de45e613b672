import { Component, type ReactNode } from 'react'
import { Button } from './button.tsx'
import { Notice } from './notice.tsx'

interface Failure {
  message?: string
}

/** Shows a sentence and a way out where a page would otherwise be blank. */
export class ErrorBoundary extends Component<{ children: ReactNode }, Failure> {
  override state: Failure = {}

  static getDerivedStateFromError(error: unknown): Failure {
    return { message: error instanceof Error ? error.message : String(error) }
  }

  override render() {
    if (this.state.message === undefined) return this.props.children
    return (
      <main className="failure">
        <h1 className="spoken">Idiolect</h1>
        <Notice
          problem
          title="This page could not be shown"
          action={
            <Button look="main" onClick={() => location.reload()}>
              Load it again
            </Button>
          }
        >
          {this.state.message} Your posts and your draft were not touched.
        </Notice>
      </main>
    )
  }
}
