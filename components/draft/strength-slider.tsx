import { useId } from 'react'
import './draft.css'

const steps = ['Light', 'Gentle', 'Balanced', 'Strong', 'Full'] as const
const last = steps.length - 1

interface StrengthSliderProps {
  /** 0 to 1. */
  strength: number
  onChange: (strength: number) => void
}

/** How far a rewrite goes, from a light touch to all of the person's habits. */
export function StrengthSlider({ strength, onChange }: StrengthSliderProps) {
  const id = useId()
  const step = Math.round(strength * last)
  return (
    <div className="strength">
      <label htmlFor={id}>Strength</label>
      <input
        id={id}
        type="range"
        min={0}
        max={last}
        step={1}
        value={step}
        aria-valuetext={steps[step]}
        onChange={(event) => onChange(Number(event.target.value) / last)}
      />
      <span className="strength-name" aria-hidden="true">
        {steps[step]}
      </span>
    </div>
  )
}
