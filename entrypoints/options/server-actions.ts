import type { Problems, ServerActions } from '../../components/settings/engines/server-form.tsx'
import { OpenAiSettings } from '../../lib/engines/settings.ts'
import { background } from '../../lib/messaging/client.ts'
import type { SettingsChange } from '../../lib/settings/settings-change.ts'
import { requestAccess } from './site-access.ts'

/** What the form for a server can have done. */
export function serverActions(change: (chosen: SettingsChange) => Promise<boolean>): ServerActions {
  return {
    async listModels(baseUrl, key) {
      await reach(baseUrl, key)
      return background.listModels({ baseUrl })
    },
    async save(settings, key) {
      await reach(settings.baseUrl, key)
      if (!(await change({ engine: 'openai', openai: settings })))
        throw new Error('This could not be saved: try again.')
      return background.examineServer(settings)
    },
    async forgetKey(origin) {
      await background.forgetKey({ origin })
    },
  }
}

/** What is wrong with a server as it stands in the form, field by field. */
export function problemOf(written: { baseUrl: string; model: string }): Problems {
  const { error } = OpenAiSettings.pick({ baseUrl: true, model: true }).safeParse(written)
  const sentenceAt = (field: string) => error?.issues.find(({ path }) => path[0] === field)?.message
  return { baseUrl: sentenceAt('baseUrl'), model: sentenceAt('model') }
}

/** Asks for access first thing, as browsers want it within the click. The key goes to its server's origin alone. */
async function reach(baseUrl: string, key: string | undefined): Promise<void> {
  const problem = problemOf({ baseUrl, model: 'any' }).baseUrl
  if (problem) throw new Error(problem)
  const { origin, hostname } = new URL(baseUrl)
  if (!(await requestAccess(hostname))) {
    throw new Error(
      `The browser did not give access to ${hostname}, so it cannot be asked. Try once more and choose "Allow".`,
    )
  }
  if (key !== undefined) await background.keepKey({ origin, key })
}
