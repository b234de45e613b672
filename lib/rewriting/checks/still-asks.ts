import type { Sentence } from '../../text/sentences.ts'
import { covers, type Reading, type Term, vocabularyOf } from './reading.ts'
import { type Look, outcome } from './subject.ts'

/** A draft that asks is still a question, about the same; one that asks nothing is not met with a question or an answer. */
export const stillAsks: Look = ({ draft, reply }) => {
  const name = 'still-asks'
  const answer = answers.find((pattern) => pattern.test(reply.plain) && !pattern.test(draft.plain))
  if (answer) return outcome(name, '', `The reply answers the draft: “${answer.exec(reply.plain)![0].trim()}”.`)
  const asked = questionsOf(draft)
  const saysYes = yesOrNo.exec(reply.plain)?.[1]
  if (saysYes !== undefined && !anyYesOrNo.test(draft.plain))
    return outcome(name, '', `The reply answers the draft: “${saysYes}”.`)
  const asking = questionsOf(reply)
  const drafted = vocabularyOf(draft)
  const foreign = asking.find((terms) => isForeign(terms, drafted))
  if (foreign)
    return outcome(
      name,
      '',
      `The reply asks something else: “${foreign
        .map(({ word }) => word.text)
        .join(' ')
        .slice(0, 60)}”.`,
    )
  const sentences = reply.analysis.sentences.length
  if (
    asked.length === 0 &&
    sentences > 0 &&
    asking.length === sentences &&
    !requests.test(draft.plain) &&
    !/\bif\b/.test(draft.plain)
  )
    return outcome(name, '', 'The reply is a question, the draft is none.')
  const isAsked =
    asked.length === 0 || asking.length > 0 || requests.test(reply.plain) || interrogative.test(reply.plain)
  return outcome(
    name,
    asked.length > 0 ? 'still a question' : 'no question',
    isAsked ? undefined : 'The draft is a question, the reply is none.',
  )
}

/** The words of each sentence that ends in a question mark. */
function questionsOf({ analysis, terms, text }: Reading): Term[][] {
  const isQuestion = ({ markStart, markEnd }: Sentence) => /[?？؟]/u.test(text.slice(markStart, markEnd))
  return analysis.sentences
    .slice(0, 200)
    .filter(isQuestion)
    .map(({ start, end }) => terms.filter(({ word }) => word.start >= start && word.end <= end))
}

/** A question of which the draft has no word that tells anything, nor asks likewise. */
function isForeign(terms: readonly Term[], drafted: ReturnType<typeof vocabularyOf>): boolean {
  const phrase = terms.map(({ word }) => word.lower).join(' ')
  if (terms.length === 0 || requests.test(phrase)) return false
  const own = terms.filter((term) => covers(drafted, term))
  const content = terms.filter(({ isContent }) => isContent)
  if (content.length === 0) return own.length < 0.5 * terms.length
  return !content.some((term) => covers(drafted, term)) && own.length < 0.6 * terms.length
}

const requests =
  /\b(?:any (?:ideas?|tips?|recs?|recommendations?|suggestions?|advice|thoughts|takers|takes)|looking for|recs|recommend|suggest|help|lmk|let me know|tell me|wondering|i wonder|wonder(?:ing)? (?:if|how|why|what|who|whether)|curious|pls|please|anyone|anybody|someone tell|right|who's with me|idk (?:if|how|why|what))\b/
const interrogative =
  /(?:^|[.!?…,:;)\n] ?|\b(?:ok|so|hey|hi|and|but|wait|omg|lol|guys|honestly|seriously|yo|everyone|everybody|all) )(?:who|what|what's|whats|why|where|when|how|how's|which|whose|is|are|am|was|were|do|does|did|can|could|should|would|will|has|have|had|anyone|anybody|any|isn't|aren't|don't|doesn't|wer|was|wie|wo|warum|wieso|wann|welche\w?|kann|kennt|hat|weiß|gibt|ist|sind|quién|quien|qué|que|cómo|como|dónde|donde|cuándo|por qué|cuál|alguien|soy|qui|quoi|où|comment|pourquoi|quand|est-ce|quelqu'un|c'est|quel\w*|chi|cosa|dove|quando|perché|qualcuno|quem|onde|alguém|porque|por que|wie|wat|waar|hoe|waarom|iemand|heeft|kan|vem|vad|var|hur|varför|någon|kto|co|gdzie|jak|dlaczego|czy|ktoś|kim|ne|nerede|nasıl|neden|var mı)\b|何|誰|どこ|なぜ|いつ|か。|吗|什么|谁|哪|هل|من|ماذا|أين|كيف|متى/

/** With a mark after it, as the first word: an answer. */
const yesOrNo =
  /^(?:@\S+ )?(yes|yeah|yep|yup|no|nope|nah|sí|si|ja|nein|oui|non|sim|não|sì|nee|tak|nie|evet|hayır)(?=[,.!])/

const anyYesOrNo =
  /(?<!\p{L})(?:yes|yeah|yep|yup|no|nope|nah|not|sí|si|ja|nein|oui|non|sim|não|sì|nee|tak|nie|evet|hayır|okay|ok)(?!\p{L})/u

const answers: readonly RegExp[] = [
  /\bwell done\b|\bgood for you\b|\bcongrat\w*|\bcongratulations\b/,
  /\bsorry to hear\b|\bthat(?:'s| is| must be| sounds) (?:so )?(?:awful|great news|terrible to hear|rough|tough|wonderful to hear)\b/,
  /\b(?:hope|hoping) you (?:feel|get|have|find|enjoy)\b|\bget well\b|\bgood luck\b|\btake care of yourself\b/,
  /\b(?:have you (?:tried|considered|thought)|you (?:should|could|might want to|can) try|i(?:'d| would) (?:recommend|suggest)|try (?:bleeding|using|adding|to)|make sure you)\b/,
  /\b(?:how|what) about you\b|\bthanks for sharing\b|\bgreat question\b|\bgood question\b|\bsame here\b|\bme too\b|\byou(?:'re| are) (?:very |most )?welcome\b|\bi'm (?:fine|good|doing well)\b/,
  /\b(?:yo también|moi aussi|ich auch|anch'io|eu também|ik ook)\b/,
  /\b(?:mi dispiace per|désolée? pour|lo siento (?:por|mucho)|tut mir leid für|sinto muito|bonne chance|buona fortuna|mucha suerte|boa sorte|viel (?:glück|erfolg)|veel succes|gute besserung|beterschap|herzlichen glückwunsch|glückwunsch|félicitations|felicidades|felicitaciones|enhorabuena|complimenti|congratulazioni|parabéns|gefeliciteerd|grattis|gratulacje|powodzenia|tebrikler|kolay gelsin)\b/,
]
