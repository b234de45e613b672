import { dialogueWording } from '../../prompts/paper/dialogue.ts'
import { preferenceQuestion, preferenceWording } from '../../prompts/paper/preference.ts'
import { styleQuestion, styleWording } from '../../prompts/paper/style.ts'
import { finalPrompt, guidancePrompt, profilePrompt, type Wording } from '../../prompts/paper/wording.ts'
import type { Message } from '../../engines/engine.ts'
import type { Case } from '../case.ts'
import type { Stage, Switch } from './method.ts'

/**
 * The paper's stages: guidance, profile, answer. Those whose answers nobody needs are not asked.
 * @param guides whether a profile is made along guidance
 */
export function paperStages(holds: ReadonlySet<Switch>, { guides }: { guides: boolean }): readonly Stage[] {
  const makesProfile = holds.has('profile')
  const makesGuidance = holds.has('guidance') || (guides && makesProfile)
  return [
    ...(makesGuidance ? [guidance] : []),
    ...(makesProfile ? [profile] : []),
    {
      name: 'answer',
      messages(of, answers) {
        const { wording, question } = sayingsFor(of)
        return asUser(
          finalPrompt(wording, question, {
            history: holds.has('context') ? textsOf(of) : [],
            guidance: (holds.has('guidance') && answers.get('guidance')) || '',
            profile: answers.get('profile') ?? '',
          }),
        )
      },
    },
  ]
}

const guidance: Stage = {
  name: 'guidance',
  messages: (of) => asUser(guidancePrompt(sayingsFor(of).wording, textsOf(of))),
}

const profile: Stage = {
  name: 'profile',
  messages: (of, answers) => asUser(profilePrompt(sayingsFor(of).wording, textsOf(of), answers.get('guidance'))),
}

function sayingsFor(of: Case): { wording: Wording; question: string } {
  switch (of.kind) {
    case 'paraphrase':
      return { wording: styleWording('tweet'), question: styleQuestion('tweet', of.draft) }
    case 'restoration':
      return { wording: styleWording('post'), question: styleQuestion('post', of.draft) }
    case 'preference':
      return { wording: preferenceWording, question: preferenceQuestion(of.options.map(({ title }) => title)) }
    case 'dialogue':
      return { wording: dialogueWording, question: of.question }
  }
}

function textsOf({ history }: Case): string[] {
  return history.map(({ text }) => text)
}

function asUser(content: string): readonly Message[] {
  return [{ role: 'user', content }]
}
