import type { ReactNode } from 'react'
import './ui.css'

interface NoticeProps {
  title?: string
  /** Something failed: it is spoken at once. */
  problem?: boolean
  children: ReactNode
  /** What the person can do about it. */
  action?: ReactNode
}

/** A few sentences in a place where there is nothing else to show, or about something that failed. */
export function Notice({ title, problem = false, children, action }: NoticeProps) {
  return (
    <div className={problem ? 'notice problem' : 'notice'} role={problem ? 'alert' : undefined}>
      {title && <p className="notice-title">{title}</p>}
      <p>{children}</p>
      {action && <div className="notice-action">{action}</div>}
    </div>
  )
}
