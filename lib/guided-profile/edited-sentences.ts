import type { GuidedProfile, GuidedSentence } from './guided-profile.ts'

/** What the person made of a sentence of their guided profile. */
export interface SentenceEdit {
  /** Which sentence it is, also after a new making. */
  key: string
  /** As the person put it; null where they took it away. */
  text: string | null
  /** The sentence as it was made when they did. */
  sentence: GuidedSentence
  /** Whether that came of a reading of the posts by a model, and so may hold words of theirs. */
  isFromPosts: boolean
  /** Whether those posts were all for everybody. */
  isOfPublicPosts?: boolean
}

/** A sentence with what the person made of it. */
export interface EditedSentence extends GuidedSentence {
  key: string
  /** `text` is the person's where it is `edited`, and the made one otherwise. */
  state: 'made' | 'edited' | 'removed'
}

/** Who made a guided profile that rests on counts alone. */
export const byCounts = 'counts'

/**
 * The sentences of a guided profile with the person's edits laid on top. An edited sentence that a new making no longer
 * has stays; what rests only on traits that are switched off is left out.
 */
export function editedSentences(
  guided: GuidedProfile | undefined,
  edits: readonly SentenceEdit[],
  switchedOff: readonly string[],
): EditedSentence[] {
  const made = keyed(guided?.sentences ?? []).map(({ key, ...sentence }) => {
    const edit = edits.find((each) => each.key === key)
    return edited({ key, ...sentence }, edit)
  })
  const known = new Set(made.map(({ key }) => key))
  const kept = edits
    .filter(({ key, text }) => text !== null && !known.has(key))
    .map((edit) => edited({ key: edit.key, ...edit.sentence }, edit))
  return [...made, ...kept].filter(({ state, support: { traits } }) => {
    const isSwitchedOff = traits.length > 0 && traits.every((trait) => switchedOff.includes(trait))
    return state === 'edited' || !isSwitchedOff
  })
}

/** The guided profile as a rewriter is given it. */
export function guidedAsEdited(
  guided: GuidedProfile,
  edits: readonly SentenceEdit[],
  switchedOff: readonly string[],
): Pick<GuidedProfile, 'guidance' | 'sentences'> {
  const sentences = editedSentences(guided, edits, switchedOff)
    .filter(({ state }) => state !== 'removed')
    .map(({ text, support }) => ({ text, support }))
  return { guidance: guided.guidance, sentences }
}

/** Sentences with the names by which they are known again: the traits they rest on, or their words where that tells too little. */
function keyed(sentences: readonly GuidedSentence[]): (GuidedSentence & { key: string })[] {
  const seen = new Set<string>()
  return sentences.map((sentence) => {
    const byTraits = [...sentence.support.traits].toSorted().join(' ')
    const key = byTraits === '' || seen.has(byTraits) ? sentence.text : byTraits
    seen.add(key)
    return { ...sentence, key }
  })
}

function edited(made: GuidedSentence & { key: string }, edit: SentenceEdit | undefined): EditedSentence {
  if (edit === undefined) return { ...made, state: 'made' }
  return edit.text === null ? { ...made, state: 'removed' } : { ...made, text: edit.text, state: 'edited' }
}
