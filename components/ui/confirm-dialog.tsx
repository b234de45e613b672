import { useEffect, useId, useRef, type ReactNode } from 'react'
import { Button } from './button.tsx'
import './ui.css'

interface ConfirmDialogProps {
  title: string
  children: ReactNode
  /** What the button says that does it. */
  confirm: string
  onConfirm: () => void
  /** It is closed, whether confirmed or not. */
  onClose: () => void
}

/** Asks before something that cannot be taken back. Open as long as it is rendered; the safe answer has the focus. */
export function ConfirmDialog({ title, children, confirm, onConfirm, onClose }: ConfirmDialogProps) {
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      onClose={onClose}
    >
      <h2 id={`${id}-title`}>{title}</h2>
      <p id={`${id}-text`}>{children}</p>
      <form method="dialog" className="dialog-actions">
        <Button type="submit">Cancel</Button>
        <Button type="submit" look="danger" onClick={onConfirm}>
          {confirm}
        </Button>
      </form>
    </dialog>
  )
}
