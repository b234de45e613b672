import { useId, type InputHTMLAttributes, type ReactNode } from 'react'
import './ui.css'

/** A field's label, hint and problem, and all that an input takes. */
export interface TextFieldProps extends InputHTMLAttributes<HTMLInputElement> {
  label: string
  hint?: ReactNode
  /** A sentence about what is wrong with the value. */
  problem?: string | undefined
}

/** One line of text with its label, a hint, and what is wrong with it. */
export function TextField({ label, hint, problem, ...rest }: TextFieldProps) {
  const id = useId()
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ')
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="input"
        aria-invalid={problem ? true : undefined}
        aria-describedby={described || undefined}
        {...rest}
      />
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {problem && (
        <p className="field-problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
    </div>
  )
}
