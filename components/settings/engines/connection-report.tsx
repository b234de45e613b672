import type { Examination } from '../../../lib/engines/doctor/examination.ts'
import { Button } from '../../ui/button.tsx'
import { Copyable } from '../../ui/copyable.tsx'
import '../settings.css'

/** What was found when a server was tried: that it works, or what is wrong and the one thing to do. */
export function ConnectionReport({
  examination,
  onUse,
}: {
  examination: Examination
  /** Takes over the address that would do. */
  onUse: (baseUrl: string) => void
}) {
  const { state, sentence, remedy, command, baseUrl } = examination
  return (
    <div className={state === 'well' ? 'notice' : 'notice problem'} role={state === 'well' ? 'status' : 'alert'}>
      <p className="words">{sentence}</p>
      {remedy && <p className="words connection-remedy">{remedy}</p>}
      {command && <Copyable text={command} />}
      {baseUrl && (
        <div className="notice-action">
          <Button onClick={() => onUse(baseUrl)}>Use this address</Button>
        </div>
      )}
    </div>
  )
}
