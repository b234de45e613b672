import type { Page, Locator } from '@playwright/test'
import {
  eventStream,
  piecesOf,
  startModelServer,
  type Answer,
  type ChatRequest,
  type ModelServer,
} from '../model-server/model-server.ts'
import { expect, test as base } from './extension.ts'

/** A model that is told what to do. */
export interface Model extends ModelServer {
  /** Answers the next requests so; at first each text is rewritten a little. */
  answer(reply: (asked: ChatRequest) => Answer | Promise<Answer>): void
  answerAsUsual(): void
  /** The requests that were about a draft, and not only about whether anybody is there. */
  rewrites(): ChatRequest[]
}

/** A test with a model's server on loopback. */
export const test = base.extend<{ model: Model }>({
  model: async ({ harbour: _ }, provide) => {
    let reply: (asked: ChatRequest) => Answer | Promise<Answer> = rewritten
    const server = await startModelServer({ reply: (asked) => reply(asked), models: ['small-one', 'large-one'] })
    await provide({
      ...server,
      answer: (next) => void (reply = next),
      answerAsUsual: () => void (reply = rewritten),
      rewrites: () => server.requests.filter((asked) => textIn(asked) !== undefined),
    })
    await server.close()
  },
})

/** The draft that a request is about, with what stands in for its entities. */
export function textIn({ body }: Pick<ChatRequest, 'body'>): string | undefined {
  return /<text(?:-\d+)?>\n([^]*?)\n<\/text/.exec(body.messages.at(-1)?.content ?? '')?.[1]
}

/** What the model makes of a text where nothing else is wanted of it. */
export function rewritten(asked: Pick<ChatRequest, 'body'>): string {
  const text = textIn(asked)
  return text === undefined ? 'Hello!' : text.replaceAll('I do not', 'i dont').replaceAll('Because of', 'bc of')
}

interface Steps {
  answer: Answer
  next: () => void
  end: () => void
}

/** A reply that is written word by word, each when it is let go on. */
function steps(asked: ChatRequest, text: string): Steps {
  const pieces = eventStream(piecesOf(asked, { text })).split(/(?<=\n\n)/)
  let write = (_: string) => {}
  let end = () => {}
  const answer: Answer = (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    response.write(pieces.shift())
    write = (piece) => void response.write(piece)
    end = () => void response.end(pieces.join(''))
  }
  return { answer, next: () => write(pieces.shift() ?? ''), end: () => end() }
}

/** Has the next reply to a draft wait: it is written word by word, as it is let go on. Those after it come as usual. */
export function held(model: Model, text?: string): { begun: Promise<Pick<Steps, 'next' | 'end'>> } {
  const { promise, resolve } = Promise.withResolvers<Pick<Steps, 'next' | 'end'>>()
  let isTaken = false
  model.answer((asked) => {
    if (textIn(asked) === undefined || isTaken) return rewritten(asked)
    isTaken = true
    const { answer, ...goOn } = steps(asked, text ?? rewritten(asked))
    return async (response) => {
      await (answer as (response: unknown) => unknown)(response)
      resolve(goOn)
    }
  })
  return { begun: promise }
}

/** Chooses the server on the options page, and sees that it answers. */
export async function chooseServer(options: Page, model: Pick<Model, 'url'>, key?: string): Promise<Locator> {
  await options.bringToFront()
  await options.getByRole('radio', { name: 'A model on a server' }).check()
  await options.getByRole('textbox', { name: 'Base URL' }).fill(model.url)
  if (key !== undefined) await options.getByLabel('Key', { exact: true }).fill(key)
  await options.getByRole('combobox', { name: 'Model' }).fill('small-one')
  await options.getByRole('button', { name: 'Save and try the connection' }).click()
  const report = options.getByText('small-one answers.')
  await expect(report).toBeVisible({ timeout: 20_000 })
  return report
}
