import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lowVoice, voiceFrom } from '../../test/voices/low-voice.ts'
import { type Engine, EngineFailure, type EngineEvent, type GenerationRequest } from '../engines/engine.ts'
import { scripted } from '../engines/scripted.ts'
import { findEntities } from '../text/entities.ts'
import { applyChanges } from './apply-changes.ts'
import { guidedRewriter, type GuidedOptions } from './guided-rewriter.ts'
import type { RewriteEvent, RewriteResult, RewriteTask } from './rewriter.ts'
import { rewriteByStylist } from './stylist-rewriter.ts'

const draft = 'I will see you at the harbour tomorrow, and we can have soup.'
const good = 'i will see u at the harbour tomorrow & we can have soup'
const bad = 'This person writes in a casual style and loves the harbour.'
const task: RewriteTask = { draft, voice: lowVoice, strength: 0.5 }
const stylists = rewriteByStylist(task)
const phases = ['connecting', 'loading', 'thinking', 'writing'] as const

test('shows the reply that passes, and says whose it is and what was looked at', async () => {
  const result = await rewritten([good])
  expect(result).toMatchObject({ text: good, source: 'scripted' })
  expect(result.fallback).toBeUndefined()
  expect(result.checks.length).toBeGreaterThan(5)
  expect(result.checks.every(({ passed }) => passed)).toBe(true)
  expect(result.asked).toMatchObject({ label: 'recorded replies', requests: 1 })
  expect(result.asked!.tokens.input).toBeGreaterThan(50)
  expect(applyChanges(draft, result.changes)).toBe(good)
})

test('puts in the hard habits that the model forgot, with the reason', async () => {
  const result = await rewritten(['I will see you at the harbour tomorrow and we can have some soup.'])
  expect(result.source).toBe('scripted')
  expect(result.text).toMatch(/^i will .*[^.]$/)
  expect(result.text).toContain('some')
  const evidence = result.changes.flatMap((change) => change.evidence)
  expect(evidence).toContain('recorded replies wrote it so')
  expect(evidence.some((sentence) => sentence.startsWith('you '))).toBe(true)
  expect(applyChanges(draft, result.changes)).toBe(result.text)
})

test('of several replies shows the one nearest to the person and the draft', async () => {
  const stiff = 'I shall see you at the harbour tomorrow; we can have soup!'
  const { text, checks } = await rewritten([stiff, good, bad], { candidates: 3 })
  expect(text).toBe(good)
  expect(checks.filter(({ passed }) => !passed).map(({ name }) => name)).toEqual(
    expect.arrayContaining([expect.stringMatching(/ \(try 3\)$/)]),
  )
})

test('asks once more where none passes, saying in one line what was wrong', async () => {
  const asked: GenerationRequest[] = []
  const replies = [bad, good]
  const engine = scripted((request) => {
    asked.push(request)
    return replies[asked.length - 1]!
  })
  const result = await resultOf(engine, task)
  expect(asked).toHaveLength(2)
  expect(lastOf(asked[0]!)).not.toContain('An earlier try was wrong')
  expect(lastOf(asked[1]!)).toMatch(/^An earlier try was wrong: [^\n]+$/m)
  expect(lastOf(asked[1]!)).not.toContain('loves the harbour and')
  expect(result.text).toBe(good)
  expect(result.checks.some(({ name, passed }) => !passed && name.endsWith('(try 1)'))).toBe(true)
})

test("gives the stylist's rewrite where nothing passes, with a sentence that says so", async () => {
  const result = await rewritten([bad, bad])
  expect(result).toMatchObject({ text: stylists.text, source: 'stylist', changes: stylists.changes })
  expect(result.fallback).toMatch(
    /^recorded replies was asked 2 times, and no reply passed the checks \(.+\)\. This is the stylist's rewrite\.$/,
  )
  expect(result.checks.filter(({ passed }) => !passed).length).toBeGreaterThanOrEqual(2)
  expect(result.asked).toMatchObject({ requests: 2 })
})

test("gives the stylist's rewrite where the engine fails, with its sentence", async () => {
  const failing: Engine = {
    ...scripted([]),
    async *generate() {
      yield { type: 'text' as const, text: good }
      throw new EngineFailure('The server broke off its reply: try again.')
    },
  }
  const result = await resultOf(failing, task)
  expect(result).toMatchObject({ text: stylists.text, source: 'stylist' })
  expect(result.fallback).toBe("The server broke off its reply: try again. This is the stylist's rewrite.")
})

test('keeps a good reply though the engine fails at the next', async () => {
  const replies = [good]
  const engine = scripted(() => {
    const reply = replies.shift()
    if (reply === undefined) throw new EngineFailure('Out of credit.')
    return reply
  })
  expect(await resultOf(engine, task, { candidates: 3 })).toMatchObject({ text: good, source: 'scripted' })
})

describe('asks nothing', () => {
  const noWords = "There are no words for a model to rewrite. This is the stylist's rewrite."
  const refusing = scripted(() => {
    throw new Error('asked')
  })

  test.each(['', '  \n', 'https://example.org/a', '🌧️', '12:30'])('of a draft without words: %j', async (empty) => {
    const result = await resultOf(refusing, { ...task, draft: empty })
    expect(result).toMatchObject({ text: empty, source: 'stylist', changes: [] })
    // What was not asked is said, so that the stylist's rewrite is not taken for a model's.
    expect(result.fallback).toBe(empty.trim() === '' ? undefined : noWords)
    expect(result.asked).toBeUndefined()
  })

  test('where nothing is known of the person', async () => {
    expect(await resultOf(refusing, { ...task, voice: voiceFrom([]) })).toMatchObject({
      text: draft,
      source: 'stylist',
      fallback: expect.stringMatching(/^Too little is known of how you write/),
    })
  })

  test('of a draft longer than can be checked', async () => {
    const result = await resultOf(refusing, { ...task, draft: 'We will have soup tomorrow. '.repeat(400) })
    expect(result.fallback).toMatch(/^recorded replies is asked for drafts of up to 5000 characters\./)
    expect(result.text).toContain('soup tomorrow')
  })

  test('where the draft is longer than the window', async () => {
    const long = { ...task, draft: 'We will have soup tomorrow. '.repeat(150) }
    const result = await resultOf({ ...refusing, contextTokens: 1024 }, long)
    expect(result.fallback).toMatch(/^The draft is too long for recorded replies\./)
    expect(result.text).not.toBe('')
  })
})

test('reads what a reasoning model says after its reasoning, with room for it where it was cut', async () => {
  const thought = `<think>They write <text>small</text>, so…</think>\n<text>\n${good}\n</text>`
  expect(await rewritten([thought])).toMatchObject({ text: good, source: 'scripted' })

  const asked: GenerationRequest[] = []
  const cutting: Engine = {
    ...scripted([]),
    async *generate(request) {
      asked.push(request)
      const isCut = asked.length === 1
      yield { type: 'text' as const, text: isCut ? '<think>They write small, so' : thought }
      yield endOf(isCut ? 'length' : 'stop')
    },
  }
  expect(await resultOf(cutting, task)).toMatchObject({ text: good, source: 'scripted' })
  expect(asked[1]!.maxTokens).toBeGreaterThan(asked[0]!.maxTokens + 500)
})

test('a reply that was cut or broken off by a filter is not shown', async () => {
  for (const reason of ['length', 'filtered'] as const) {
    const engine: Engine = {
      ...scripted([]),
      async *generate() {
        yield { type: 'text' as const, text: good }
        yield endOf(reason)
      },
    }
    const result = await resultOf(engine, task)
    expect(result.source).toBe('stylist')
    expect(result.checks.map(({ name }) => name)).toContain('ended (try 1)')
  }
})

test('passes phases on, and checks after each reply', async () => {
  const engine: Engine = {
    ...scripted([]),
    async *generate() {
      yield { type: 'phase' as const, phase: 'loading' as const, progress: 0.5 }
      yield { type: 'phase' as const, phase: 'thinking' as const }
      for (const piece of good.split(/(?= )/)) yield { type: 'text' as const, text: piece }
      yield endOf('stop')
    },
  }
  const events = await eventsOf(engine, task)
  const told = events.flatMap((event) => (event.type === 'phase' ? [event] : []))
  expect([...new Set(told.map(({ phase }) => phase))]).toEqual([...phases, 'checking'])
  expect(told).toContainEqual({ type: 'phase', phase: 'loading', progress: 0.5 })
  expect(told.filter(({ phase }) => phase === 'writing').at(-1)?.words).toBe(good.split(' ').length)
  expect(events.at(-1)?.type).toBe('result')
})

test.each(phases)('stops within 200 ms at %s, though the engine hangs there', async (phase) => {
  const stop = new AbortController()
  const engine: Engine = {
    ...scripted([]),
    async *generate() {
      if (phase === 'writing') yield { type: 'text' as const, text: "i'll see" }
      else yield { type: 'phase' as const, phase }
      await new Promise(() => {})
    },
  }
  let stopped = 0
  const running = async () => {
    for await (const event of guidedRewriter(engine, { sharing: 'examples', candidates: 1 }).rewrite(
      task,
      stop.signal,
    )) {
      if (event.type !== 'phase' || event.phase !== phase || stopped > 0) continue
      stopped = performance.now()
      stop.abort(new Error('enough'))
    }
  }
  await expect(running()).rejects.toThrow('enough')
  expect(performance.now() - stopped).toBeLessThan(200)
})

test('tells the engine when nobody listens any more', async () => {
  let hasStopped = false
  const engine: Engine = {
    ...scripted([]),
    async *generate(_, signal) {
      signal.addEventListener('abort', () => (hasStopped = true))
      yield { type: 'phase' as const, phase: 'thinking' as const }
      await new Promise(() => {})
    },
  }
  const never = new AbortController().signal
  for await (const event of guidedRewriter(engine, { sharing: 'examples', candidates: 1 }).rewrite(task, never)) {
    if (event.type === 'phase' && event.phase === 'thinking') break
  }
  expect(hasStopped).toBe(true)
})

test('a part that is left out is left out', async () => {
  const bare = await rewritten(['I will see you at the harbour tomorrow, and we can have soup.'], {
    leaveOut: ['stylist'],
  })
  expect(bare.text).toBe(draft)
  const unchecked = await rewritten([bad], { leaveOut: ['checks', 'stylist'] })
  expect(unchecked).toMatchObject({ text: bad, source: 'scripted' })
  const asked: GenerationRequest[] = []
  const engine = scripted((request) => {
    asked.push(request)
    return good
  })
  await resultOf(engine, task, { leaveOut: ['counts'], sharing: 'profile' })
  expect(asked[0]!.messages.map(({ content }) => content).join('\n')).not.toMatch(/How this person writes|Rules:/)
})

describe('whatever the model replies', () => {
  const given =
    'I will bring 3 loaves to @harbour at 8:30, see https://example.org/a?b=1 and #soup. It is "the last" one.'
  const pieces = fc.constantFrom(
    ...given.split(' '),
    '[USER1]',
    '[LINK2]',
    '[TAG3]',
    '[QUOTE4]',
    '[USER9]',
    '<text>',
    '</text>',
    '<think>',
    'Sure, here is',
    '"',
    '\n',
    'nothing',
    '42',
    '@else',
    'https://evil.example',
    '🌧️',
    '�',
  )
  const reply = fc.oneof(
    fc.array(pieces, { maxLength: 40 }).map((words) => words.join(' ')),
    fc.string({ unit: 'binary' }),
    fc.constant(given),
  )

  test('entities are kept, the text is never empty, and the changes make it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(reply, { minLength: 2, maxLength: 2 }), async (replies) => {
        const result = await resultOf(scripted(replies), { ...task, draft: given })
        expect(findEntities(result.text).map(({ text }) => text)).toEqual(findEntities(given).map(({ text }) => text))
        expect(result.text.trim()).not.toBe('')
        expect(applyChanges(given, result.changes)).toBe(result.text)
        expect(['scripted', 'stylist']).toContain(result.source)
        expect(result.source === 'stylist').toBe(result.fallback !== undefined)
      }),
      { numRuns: 60 },
    )
  })
})

function rewritten(replies: readonly string[], options: Partial<GuidedOptions> = {}): Promise<RewriteResult> {
  return resultOf(scripted(replies), task, options)
}

async function resultOf(
  engine: Engine,
  task: RewriteTask,
  options: Partial<GuidedOptions> = {},
): Promise<RewriteResult> {
  const last = (await eventsOf(engine, task, options)).at(-1)
  if (last?.type !== 'result') throw new Error('there is no result')
  return last.result
}

async function eventsOf(
  engine: Engine,
  task: RewriteTask,
  options: Partial<GuidedOptions> = {},
): Promise<RewriteEvent[]> {
  const rewriter = guidedRewriter(engine, { sharing: 'examples', candidates: 1, ...options })
  const events: RewriteEvent[] = []
  for await (const event of rewriter.rewrite(task, new AbortController().signal)) events.push(event)
  return events
}

function lastOf({ messages }: GenerationRequest): string {
  return messages.at(-1)!.content
}

function endOf(reason: 'stop' | 'length' | 'filtered'): EngineEvent {
  return { type: 'end', reason, tokens: { input: 10, output: 10, estimated: false }, adaptations: [] }
}
