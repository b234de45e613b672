/** The thread of `learnWeights`. */
import { parentPort, workerData } from 'node:worker_threads'
import { learn } from '../../learning/learn.ts'
import { trust } from '../../learning/fit-decision.ts'
import { claimsFrom, type Lesson } from '../../learning/lessons.ts'
import type { ParaphraseCase } from '../case.ts'
import type { Said } from './learn-weights.ts'

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- that is for windows
const say = (said: Said) => parentPort!.postMessage(said)

const lessons = (workerData as readonly ParaphraseCase[]).map(({ person, history, draft, reference }): Lesson => {
  const claims = claimsFrom(history.map(({ text }) => text))
  say('measured')
  return { author: person, claims, draft, post: reference, reworded: true }
})
say(learn(lessons, trust.alike))
