import { styleWording } from '../paper/style.ts'
import { guidancePrompt } from '../paper/wording.ts'

/*
 * The paper's two stages (Zhang 2024, section 3.1) on the person's own posts: the guiding question in its words
 * (lib/prompts/paper/style.ts), then the profile along its answer. Ours are the merging of answers, the measured habits
 * beside the answer, and the form that the profile is asked for.
 */

const wording = styleWording('post')

/** Asks the paper's guiding question of some posts, oldest first. */
export function digestionPrompt(posts: readonly string[]): string {
  return guidancePrompt(wording, posts)
}

/** Asks for one answer from those to several parts of the posts. */
export function mergingPrompt(answers: readonly string[]): string {
  return [
    'The posts of one person were read in parts. To each part the same question was answered: which of capitalization, emoji, abbreviation and punctuation is the most distinctive feature?',
    answers.map((answer, index) => `Part ${index + 1}: ${oneLine(answer)}`).join('\n'),
    'Give one answer for all parts in one or two sentences.',
  ].join('\n\n')
}

/** Asks for the profile, along the answer and beside what was counted. @param counted a sentence for each habit */
export function describingPrompt(answer: string, counted: readonly string[]): string {
  return [
    ...(answer.trim() === '' ? [] : [`${wording.guidance} ${oneLine(answer)}`]),
    ...(counted.length === 0
      ? []
      : [`What was counted in this person's posts:\n${counted.map((one) => `- ${one}`).join('\n')}`]),
    `${answer.trim() === '' ? wording.profile : wording.guidedProfile} Write 4 to 8 short sentences, a line each, that begin with "You". Say nothing that the counts contradict, and nothing of what the posts are about.`,
  ].join('\n\n')
}

/** What a model wrote cannot pass for another part of a prompt. */
function oneLine(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ')
}
