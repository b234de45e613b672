import { byCounts, editedSentences } from '../../lib/guided-profile/edited-sentences.ts'
import { isOutdated } from '../../lib/guided-profile/is-outdated.ts'
import type { Reading } from '../../lib/guided-profile/readings.ts'
import type { StyleProfile } from '../../lib/profile/style-profile.ts'
import { phaseInWords } from '../../lib/rewriting/phase-in-words.ts'
import type { GuidedProfileRow, PostRow } from '../../lib/storage/rows.ts'
import { Button } from '../ui/button.tsx'
import { Progress } from '../ui/progress.tsx'
import { useNow } from '../ui/use-now.ts'
import { GuidedSentence } from './guided-sentence.tsx'
import './profile.css'

interface GuidedViewProps {
  row: GuidedProfileRow
  profile: StyleProfile
  switchedOff: readonly string[]
  /** The posts that the sentences name, by key. */
  posts: ReadonlyMap<string, PostRow>
  /** The model that is chosen, if any, and whether it may read the posts. */
  model: { label: string; mayRead: boolean } | undefined
  /** New words for a sentence; null takes it away. */
  onChange: (key: string, text: string | null) => void
  onRestore: (key: string) => void
  onRead: () => void
  onStop: () => void
}

const day = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'short', year: 'numeric' })

/** The profile in words, as models are told it: each sentence with what it rests on, to be changed one by one. */
export function GuidedView(props: GuidedViewProps) {
  const { row, profile, switchedOff, posts, model, onChange, onRestore, onRead, onStop } = props
  const { guided, edits, making, problem } = row
  if (!guided) return null
  const sentences = editedSentences(guided, edits, switchedOff)
  const isMeasured = guided.madeBy === byCounts
  const canBetter = model?.mayRead && (isMeasured || isOutdated(guided, profile))
  return (
    <section aria-label="In words" className="guided">
      <h2 className="feature">In words</h2>
      <p className="hint">
        {model ? `This is what ${model.label} is told of you.` : 'A model, if you choose one, is told this of you.'}{' '}
        Change what is not so.
      </p>
      <ul className="claims">
        {sentences.map((sentence) => (
          <GuidedSentence
            key={sentence.key}
            sentence={sentence}
            claims={profile.claims.filter(({ trait }) => sentence.support.traits.includes(trait))}
            posts={sentence.support.posts.flatMap((key) => posts.get(key) ?? [])}
            onChange={(text) => onChange(sentence.key, text)}
            onRestore={() => onRestore(sentence.key)}
          />
        ))}
      </ul>
      <p className="hint">
        {isMeasured
          ? 'Made of the counts below, without a model.'
          : `Made by ${guided.madeBy}, which read your posts on ${day.format(guided.createdAt)}.`}
        {guided.refuted.length > 0 &&
          ` ${guided.refuted.length} of its sentences contradicted the counts and ${guided.refuted.length === 1 ? 'was' : 'were'} left out.`}
      </p>
      {making && <ReadingLine reading={making} onStop={onStop} />}
      {!making && canBetter && (
        <div className="guided-read">
          <Button onClick={onRead}>
            {isMeasured ? 'Let the model read my posts' : 'Let the model read my posts again'}
          </Button>
          <p className="hint">
            {isMeasured
              ? `${model.label} reads them once, which may take minutes.`
              : 'They have changed since it read them.'}
          </p>
        </div>
      )}
      {!making && model && !model.mayRead && (
        <p className="hint">{model.label} may not read your posts; you can allow it in the settings.</p>
      )}
      {problem && (
        <p className="field-problem" role="alert">
          {problem}
        </p>
      )}
    </section>
  )
}

function ReadingLine({ reading, onStop }: { reading: Reading; onStop: () => void }) {
  const { label, part, of, phase, since } = reading
  const now = useNow(true)
  const what = of === 0 ? 'beginning' : `part ${part} of ${of}`
  return (
    <div className="guided-read">
      <div className="guided-progress">
        <p>
          {label} reads your posts: {what}. {phase && phaseInWords({ phase, since }, now)}
        </p>
        <Progress label="Reading your posts" value={of === 0 ? undefined : Math.max(0, part - 1) / of} />
      </div>
      <Button onClick={onStop}>Stop</Button>
    </div>
  )
}
