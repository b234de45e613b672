import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkReply } from './check-reply.ts'

const failed = (draft: string, reply: string, shown: readonly string[] = []) =>
  checkReply(reply, { draft, shown })
    .checks.filter(({ passed }) => !passed)
    .map(({ name }) => name)

describe('accepts', () => {
  test.each([
    ['I am unable to attend the dinner.', "can't make the dinner"],
    ['Meet me at 5 pm at the station.', 'meet me at 17:00 at the station'],
    ['It cost me twenty dollars.', 'cost me 20 bucks'],
    ['The film starts at half past six.', 'film starts at 6:30'],
    ['Around 1,500 people came.', 'like 1.5k people came'],
    ['New York City is loud.', 'NYC is loud'],
    ['My friend Samantha is here.', 'my friend Sam is here'],
    ['Is anyone around for lunch?', 'anyone around for lunch'],
    ['I hate Mondays.', 'mondays are the worst'],
    ['Happy birthday Mum!', 'happy bday mum!!'],
    ['I do not know what you mean. I am late!', 'idk what u mean. im late!'],
    ['Good morning', 'gm'],
    ['How are you?', 'how r u'],
    ['The dog ate my homework.', 'my homework got eaten by the dog 😂'],
    ['Je ne viens pas demain.', 'je viens pas demain'],
    ['', ''],
  ])('%s → %s', (draft, reply) => {
    expect(failed(draft, reply)).toEqual([])
  })
})

describe('rejects', () => {
  test.each([
    ['Meet me at 5 pm at the station.', 'meet me at 6pm at the station', 'numbers-kept'],
    ['Meet me at 5 pm at the station.', 'meet me at 5am at the station', 'numbers-kept'],
    ['I slept for two hours.', 'slept 2 days', 'numbers-kept'],
    ['7 passed and 2 failed', '2 passed and 7 failed', 'numbers-kept'],
    ['The train leaves on Tuesday.', 'train leaves thursday', 'dates-kept'],
    ['Check https://example.org/x out!', 'check out https://example.org/X', 'entities-kept'],
    ['Hi @mara_v, thanks!', 'thanks!', 'entities-kept'],
    ['Hi @mara_v, thanks!', '@mara_v thanks @mara_v!', 'entities-kept'],
    ['We are moving to a new office.', "we're moving to a new office in Berlin", 'names-kept'],
    ['My editor cut the first chapter.', 'Joanne cut the first chapter', 'names-kept'],
    ['I do not like the new layout at all.', 'i like the new layout', 'polarity-kept'],
    ['The shop is open on Monday.', 'the shop is closed on monday', 'polarity-kept'],
    ['We might go to the beach this weekend.', 'we will go to the beach this weekend', 'polarity-kept'],
    ['The dog ate my homework.', 'the cat ate my homework', 'polarity-kept'],
    ['Ich komme heute nicht.', 'ich komme heute', 'polarity-kept'],
    ['I lost my keys again.', 'you lost your keys again', 'same-speakers'],
    ['What time does the library close?', 'The library is closed.', 'still-asks'],
    ['I finally finished the book.', 'Congratulations on finishing the book!', 'still-asks'],
    ['I hate Mondays.', 'The author expresses a dislike of Mondays.', 'no-description'],
    ['The code review took all day.', 'As an AI language model, I cannot review code.', 'no-refusal'],
    ['I hate Mondays.', '<think>They want', 'no-talk'],
    ['I hate Mondays.', 'Option 1: ugh mondays\nOption 2: i hate mondays', 'one-text'],
    ['I hate Mondays.', 'I hate mondays\n\nI hate mondays', 'one-text'],
    ['The dog ate my homework.', 'Le chien a mangé mes devoirs hier soir.', 'language-kept'],
    [
      'New kettle. It sings.',
      'So I got a new kettle, and guess what, it sings! And it sings every morning.',
      'length-kept',
    ],
    ['The dog ate my homework.', 'dog ate <|im_start|>user my homework', 'no-markup'],
    ['The dog ate my homework.', 'dog ate my homework sk-proj-a8f7d6s5a4f3d2s1', 'nothing-leaked'],
    ['The dog ate my homework.', '', 'not-empty'],
  ])('%s → %s', (draft, reply, name) => {
    expect(failed(draft, reply)).toContain(name)
  })

  test('what the model was shown beside the draft', () => {
    const post = 'walking the canal with a very large coffee'
    expect(failed('Off for a walk with the dog.', 'off for a walk, a very large coffee and the dog', [post])).toContain(
      'nothing-leaked',
    )
  })

  test('what is too long for the site, as the site counts', () => {
    const limit = { most: 10, lengthOf: (text: string) => text.length }
    const { checks } = checkReply('the dog ate it', { draft: 'The dog ate it.', shown: [], limit })
    expect(checks.find(({ name }) => name === 'within-limit')).toEqual({
      name: 'within-limit',
      passed: false,
      detail: 'The reply has 14 characters, the site takes 10.',
    })
  })
})

describe('repairs', () => {
  test.each([
    'Sure! ugh i hate mondays',
    'Rewritten: "ugh i hate mondays"',
    'Here is your text in your own style:\n\nugh i hate mondays',
    '```\nugh i hate mondays\n```',
    '**Rewrite:** ugh i hate mondays',
    '<rewrite>ugh i hate mondays</rewrite>',
    '{"rewrite": "ugh i hate mondays"}',
    '> ugh i hate mondays',
    '<think>They want it shorter.</think>\n\nugh i hate mondays',
    'They want it shorter.</think>ugh i hate mondays',
    '<|im_start|>assistant\nugh i hate mondays<|im_end|>',
    'ugh i hate mondays\n\nLet me know if you would like changes!',
    'ugh i hate mondays\n\n(Note: I kept it short.)',
    'Natürlich! Hier ist der Text:\n„ugh i hate mondays“',
  ])('%s', (reply) => {
    expect(checkReply(reply, { draft: 'I hate Mondays.', shown: [] })).toMatchObject({
      text: 'ugh i hate mondays',
      passed: true,
    })
  })

  test.each(['"Sure!" is what she said.', 'Note: the shop is closed.', '> quoted\nand answered', 'Sure! I can come.'])(
    'what the draft has itself stays: %s',
    (draft) => {
      expect(checkReply(draft, { draft, shown: [] })).toMatchObject({ text: draft, passed: true })
    },
  )
})

const words = fc
  .array(
    fc.constantFrom(
      'the',
      'dog',
      'ate',
      'my',
      'homework',
      'today',
      'and',
      'we',
      'laughed',
      '@mara_v',
      '#books',
      '12',
      '😀',
    ),
    {
      minLength: 3,
      maxLength: 20,
    },
  )
  .map((parts) => parts.join(' '))

test('the draft itself is always a rewrite of itself', () => {
  fc.assert(
    fc.property(words, (draft) => {
      expect(failed(draft, draft)).toEqual([])
    }),
  )
})

test('no reply makes it throw, and a repaired text is repaired', () => {
  fc.assert(
    fc.property(words, fc.string({ unit: 'grapheme', maxLength: 200 }), (draft, reply) => {
      const { text } = checkReply(reply, { draft, shown: [reply] })
      expect(checkReply(text, { draft, shown: [] }).text).toBe(text)
    }),
  )
})

test.each([
  'a ',
  '1 ',
  'two ',
  '_',
  '漢',
  '"',
  '**',
  '<think>',
  '</',
  '[[',
  'Sure! ',
  "don't ",
  '\n',
  '😀',
  'a@a.b ',
  '> ',
])(
  'a hundred thousand characters of %j take no time',
  (part) => {
    for (const length of [19_000, 100_000]) {
      const long = part.repeat(length / part.length)
      for (const [draft, reply] of [
        ['The dog ate my homework.', long],
        [long, long],
        [long, 'The dog ate it.'],
      ] as const) {
        const start = performance.now()
        checkReply(reply, { draft, shown: [long] })
        // Far above what it takes (a tenth), for machines that do much else; what is quadratic takes minutes.
        expect(performance.now() - start).toBeLessThan(5_000)
      }
    }
  },
  60_000,
)
