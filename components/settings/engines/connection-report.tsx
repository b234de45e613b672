import type { Examination } from '../../../lib/engines/doctor/examination.ts'
import { Copyable } from '../../ui/copyable.tsx'
import '../settings.css'

/** What was found when a server was tried: that it works, or what is wrong and the one thing to do. */
export function ConnectionReport({ examination }: { examination: Examination }) {
  const { state, sentence, remedy, command } = examination
  return (
    <div className={state === 'well' ? 'notice' : 'notice problem'} role={state === 'well' ? 'status' : 'alert'}>
      <p className="words">{sentence}</p>
      {remedy && <p className="words connection-remedy">{remedy}</p>}
      {command && <Copyable text={command} />}
    </div>
  )
}
