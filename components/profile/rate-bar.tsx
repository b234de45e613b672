import { percent } from '../../lib/text/percent.ts'

interface RateBarProps {
  /** The person's rate and that of other people, 0 to 1. */
  rate: number
  usual: number
}

/** How often the person does it beside how often other people do, drawn and in figures. */
export function RateBar({ rate, usual }: RateBarProps) {
  return (
    <div className="rate">
      <svg className="rate-bar" viewBox="0 0 100 14" preserveAspectRatio="none" aria-hidden="true">
        <rect className="rate-track" y="3" width="100" height="8" />
        <rect className="rate-own" y="3" width={rate * 100} height="8" />
        <rect className="rate-usual" x={0.5 + usual * 97.5} width="1.5" height="14" />
      </svg>
      <p className="rate-text">
        <span className="rate-you">you {percent(rate)}</span> <span>others {percent(usual)}</span>
      </p>
    </div>
  )
}
