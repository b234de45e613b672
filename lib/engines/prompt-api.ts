import { type Availability, type Engine, EngineFailure, type EngineWorld, type PhaseEvent } from './engine.ts'
import { estimateTokens } from '../text/estimate-tokens.ts'
import { estimateTokenUse } from './estimate-token-use.ts'
import {
  availabilityOf,
  type CoreOptions,
  type LanguageModelApi,
  optionsFor,
  readLanguageModel,
  type Session,
  usageOf,
} from './language-model.ts'
import { orAborted } from './or-aborted.ts'
import { promptApiFailure } from './prompt-api-failure.ts'
import { inputOf, piecesOf } from './prompt-reply.ts'
import { createSession, PromptSessions } from './prompt-sessions.ts'
import type { PromptApiSettings } from './settings.ts'
import { toldWhile } from './told-while.ts'
import { labelOf } from './whereabouts.ts'

const usualTemperature = 0.7

const missing = {
  reason: 'This browser brings no model of its own.',
  remedy: 'Use Chrome on a computer, version 138 or newer, or choose another engine.',
}

const missingSentence =
  'This browser brings no model of its own: use Chrome on a computer, version 138 or newer, or choose another engine.'

/** The model that the browser brings. It says nothing of where it runs, so the browser is the place. */
export function promptApi(settings: PromptApiSettings, { languageModel }: Pick<EngineWorld, 'languageModel'>): Engine {
  const api = readLanguageModel(languageModel)
  const sessions = api && new PromptSessions(api)
  let last: { temperature: number; language?: string | undefined } = { temperature: usualTemperature }
  return {
    id: settings.id,
    label: labelOf(settings),
    place: 'the browser',
    get contextTokens() {
      return sessions?.contextTokens
    },
    availability,

    async *generate(request, signal) {
      signal.throwIfAborted()
      last = { temperature: request.temperature, language: request.language }
      let session: Session | undefined
      let hasLeft = false
      try {
        const opened = yield* toldWhile(async (tell: (event: PhaseEvent) => void) => {
          tell({ type: 'phase', phase: 'loading' })
          const { api, sessions } = known()
          const options = await optionsFor(api, request)
          const opened = await sessions.open(options, request.messages, signal, (progress) =>
            tell({ type: 'phase', phase: 'loading', progress }),
          )
          session = opened.session
          if (hasLeft) session.destroy()
          return { session, prompt: opened.prompt }
        }, signal)
        yield { type: 'phase', phase: 'thinking' }
        const input = await orAborted(inputOf(opened.session, opened.prompt, signal), signal)
        let text = ''
        let isCut = request.maxTokens === 0
        if (!isCut) {
          for await (const piece of piecesOf(opened.session, opened.prompt, signal)) {
            text += piece
            if (piece !== '') yield { type: 'text', text: piece }
            signal.throwIfAborted()
            // The API knows no limit.
            isCut = estimateTokens(text) >= request.maxTokens
            if (isCut) break
          }
        }
        const total = usageOf(opened.session)
        const isCounted = input !== undefined && total !== undefined && total >= input && !isCut
        yield {
          type: 'end',
          reason: isCut ? 'length' : 'stop',
          tokens: isCounted ? { input, output: total - input, estimated: false } : estimateTokenUse(request, text),
          adaptations: [],
        }
      } catch (error) {
        signal.throwIfAborted()
        throw promptApiFailure(error)
      } finally {
        hasLeft = true
        session?.destroy()
      }
    },

    async warm(beginning, signal) {
      try {
        signal.throwIfAborted()
        const { api, sessions } = known()
        const options = await optionsFor(api, last)
        if ((await availabilityOf(api, options)) !== 'available') return
        await orAborted(sessions.warmUp(options, beginning, signal), signal)
      } catch {
        // The next request will say it.
      }
    },
  }

  function known(): { api: LanguageModelApi; sessions: PromptSessions } {
    if (api && sessions) return { api, sessions }
    throw new EngineFailure(missingSentence, { isLasting: true })
  }

  async function availability(signal = new AbortController().signal): Promise<Availability> {
    if (!api) return { state: 'unavailable', ...missing }
    try {
      signal.throwIfAborted()
      const options = await orAborted(optionsFor(api, last), signal)
      switch (await orAborted(availabilityOf(api, options), signal)) {
        case 'available':
          return { state: 'ready' }
        case 'downloadable':
        case 'downloading':
          return { state: 'downloadable' }
        default:
          return {
            state: 'unavailable',
            reason: 'The browser says that its model does not run on this machine.',
            remedy: 'It needs much memory and some 22 GB of free disk space: make room, or choose another engine.',
          }
      }
    } catch (error) {
      if (signal.aborted) return { state: 'unavailable', reason: 'The check was stopped.' }
      return { state: 'unavailable', reason: promptApiFailure(error).message }
    }
  }
}

/**
 * Has the browser download its model. It must be called first thing in a click's handler, as it "requires and consumes"
 * the click.
 * @param onProgress 0 to 1
 * @throws EngineFailure, or the signal's reason
 */
export function downloadPromptApi(
  languageModel: unknown,
  onProgress: (progress: number) => void,
  signal: AbortSignal,
): Promise<void> {
  const api = readLanguageModel(languageModel)
  if (!api) return Promise.reject(new EngineFailure(missingSentence, { isLasting: true }))
  if (signal.aborted) return Promise.reject(signal.reason)
  const options: CoreOptions = {
    expectedInputs: [{ type: 'text', languages: ['en'] }],
    expectedOutputs: [{ type: 'text', languages: ['en'] }],
  }
  const creating = createSession(api, options, [], signal, onProgress)
  void creating.then(
    (session) => session.destroy(),
    () => {},
  )
  return orAborted(creating, signal).then(
    () => {},
    (error: unknown) => {
      signal.throwIfAborted()
      throw promptApiFailure(error)
    },
  )
}
