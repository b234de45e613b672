import type { ButtonHTMLAttributes } from 'react'
import './ui.css'

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `main`: what one comes for; `plain`: beside it; `quiet`: hardly there; `danger`: cannot be taken back. */
  look?: 'main' | 'plain' | 'quiet' | 'danger'
}

/** A button. It never submits a form unless it is told to. */
export function Button({ look = 'plain', className = '', type = 'button', ...rest }: ButtonProps) {
  return <button type={type} className={`button ${look} ${className}`} {...rest} />
}
