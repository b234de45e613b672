import { describe, expect, test } from 'vitest'
import type { ChatRequest } from '../../test/model-server/model-server.ts'
import { all, failureOf, request, serve, textOf } from '../../test/model-server/serve-engine.ts'

describe('parameters that a model refuses', () => {
  const refusals: [string, (body: ChatRequest['body']) => object | undefined, object][] = [
    [
      'max_tokens',
      ({ max_tokens }) =>
        max_tokens === undefined
          ? undefined
          : {
              message:
                "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
              type: 'invalid_request_error',
              param: 'max_tokens',
              code: 'unsupported_parameter',
            },
      { max_completion_tokens: 100 },
    ],
    [
      'temperature',
      ({ temperature }) =>
        temperature === undefined
          ? undefined
          : {
              message:
                "Unsupported value: 'temperature' does not support 0 with this model. Only the default (1) value is supported.",
              param: 'temperature',
              code: 'unsupported_value',
            },
      {},
    ],
    [
      'stream_options',
      ({ stream_options }) =>
        stream_options === undefined
          ? undefined
          : {
              detail: [
                { type: 'extra_forbidden', loc: ['body', 'stream_options'], msg: 'Extra inputs are not permitted' },
              ],
            },
      {},
    ],
    [
      '"system"',
      ({ messages }) =>
        messages[0]?.role === 'system' ? { message: 'System role not supported', type: 'BadRequestError' } : undefined,
      { messages: [{ role: 'user', content: 'Be short.\n\nWhat beats rain?' }] },
    ],
  ]

  test.each(refusals)('%s: its equivalent is sent, from then on at once', async (name, refusal, equivalent) => {
    const { engine, server } = await serve(({ body }) => {
      const error = refusal(body)
      return error ? { status: 400, body: 'message' in error ? { error } : error } : 'Snow.'
    })
    const first = await all(engine)
    expect(textOf(first)).toBe('Snow.')
    expect(first.at(-1)).toMatchObject({ adaptations: [expect.stringMatching(new RegExp(`refused .*${name}.*\\.$`))] })
    expect(server.requests).toHaveLength(2)
    expect(server.requests[1]!.body).toMatchObject(equivalent)
    expect((await all(engine)).at(-1)).toMatchObject({ adaptations: [expect.any(String)] })
    expect(server.requests).toHaveLength(3)
  })

  test('all of them, by many requests at once', async () => {
    const { engine, server } = await serve(({ body }) => {
      const error = refusals.map(([, refusal]) => refusal(body)).find((error) => error !== undefined)
      return error ? { status: 422, body: 'message' in error ? { error } : error } : 'Snow.'
    })
    const replies = await Promise.all(Array.from({ length: 4 }, () => all(engine)))
    for (const events of replies) {
      expect(textOf(events)).toBe('Snow.')
      expect(events.at(-1)).toMatchObject({ adaptations: { length: 4 } })
    }
    expect(server.requests.at(-1)!.body).toEqual({
      model: 'model',
      messages: [{ role: 'user', content: 'Be short.\n\nWhat beats rain?' }],
      max_completion_tokens: 100,
      stream: true,
    })
  })

  test('two messages in a row by the same role are made one', async () => {
    const { engine, server } = await serve(({ body: { messages } }) =>
      messages.length > 2
        ? {
            status: 400,
            body: { error: { message: 'Conversation roles must alternate user/assistant/user/assistant/...' } },
          }
        : 'Snow.',
    )
    const [system, question] = request.messages
    const messages = [system!, question!, { role: 'user', content: 'And what is white?' } as const]
    expect(textOf(await all(engine, { asked: { ...request, messages } }))).toBe('Snow.')
    expect(server.requests[1]!.body.messages).toEqual([
      system,
      { role: 'user', content: 'What beats rain?\n\nAnd what is white?' },
    ])
  })

  test('a server that takes neither limit gets none', async () => {
    const { engine, server } = await serve(({ body }) => {
      const limit = ['max_tokens', 'max_completion_tokens'].find((name) => name in body)
      return limit
        ? { status: 422, body: { error: { message: `${limit}: unknown parameter`, param: limit } } }
        : 'Snow.'
    })
    expect((await all(engine)).at(-1)).toMatchObject({ adaptations: { length: 2 } })
    expect(server.requests).toHaveLength(3)
  })

  test('a refusal that goes on is told', async () => {
    const { engine, server } = await serve(() => ({ status: 400, body: { error: 'temperature is out of order' } }))
    expect((await failureOf(engine)).message).toContain('refused the request ("temperature is out of order")')
    expect(server.requests).toHaveLength(2)
  })
})
