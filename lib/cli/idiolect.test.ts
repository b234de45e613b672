import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { asJsonLines, highPosts, lowPosts } from '../../test/cli/invented-posts.ts'
import { runCaptured } from '../../test/cli/run-captured.ts'
import type { ArgDef } from 'citty'
import type { Command, CommandGroup } from './command.ts'
import { commands } from './commands/index.ts'

const good = asJsonLines(lowPosts)
const both = `${asJsonLines(lowPosts, 'Low')}\n${asJsonLines(highPosts, '@high')}`
const packed = gzipSync(good)
const files = {
  'good.jsonl': good,
  'both.jsonl': both,
  'line7.jsonl': `${'{"text":"a"}\n'.repeat(6)}{"text": oops\n`,
  'textless.jsonl': '{"text":"a"}\n{"id":1}\n',
  'picture.txt': Uint8Array.from([0x50, 0x0a, 0, 0, 1]),
  'latin.txt': Buffer.from('one\ntwo\ncaf\xe9\n', 'latin1'),
  'not.txt.gz': 'plain',
  'cut.jsonl.gz': packed.subarray(0, packed.length - 20),
  'empty.txt': '',
  'blank.jsonl': '{"text":" "}\n{"text":"hi","repost":true}\n',
  'columns.csv': 'id,body\n1,hi\n',
  'posts.pdf': 'x',
  'cases.jsonl': '{"id":1,"posts":["hi"],"draft":"hi"}\n{"id":2,"posts":"hi","draft":"hi"}\n',
  'cases-json.jsonl': '{"id":1,"posts":["hi"],"draft":"hi"}\n\n{"id":2\n',
  'cases-post.jsonl': '{"id":1,"posts":[{"id":2}],"draft":"hi"}\n',
  'no-cases.jsonl': '\n',
}

describe('wrong input or usage ends with 2, one sentence and nothing on standard output', () => {
  it.each([
    ['', 'No command is given: choose profile, rewrite, evaluate or doctor; `idiolect --help` tells more.'],
    ['bogus', '"bogus" is no command: choose profile, rewrite, evaluate or doctor; `idiolect --help` tells more.'],
    ['profle', '"profle" is no command: did you mean profile?'],
    ['evaluate', /^idiolect evaluate needs another word: choose list, run, /],
    ['evaluate rn', '"rn" is no command of idiolect evaluate: did you mean run?'],
    ['evaluate run --datset x', '--datset is no flag of evaluate run: did you mean --dataset?'],
    ['profile', /^No posts are named: write `idiolect profile FILE`/],
    ['profile good.jsonl --autor x', '--autor is no flag of profile: did you mean --author?'],
    ['profile good.jsonl -x', /^-x is no flag of profile: /],
    ['profile good.jsonl --author', '--author needs a value: write --author NAME.'],
    ['profile good.jsonl --author --json', '--author needs a value: write --author NAME.'],
    ['profile good.jsonl --author a --author b', '--author is given twice: give it once.'],
    ['profile good.jsonl --json=yes', '--json takes no value: write --json alone.'],
    ['doctor now', '"now" is one word too many: `idiolect doctor --help` shows the usage.'],
    ['profile absent.jsonl', 'absent.jsonl: there is no such file: check its name and folder.'],
    ['profile good.jsonl absent.jsonl', 'absent.jsonl: there is no such file: check its name and folder.'],
    ['profile .', '. is a folder: name a file in it.'],
    ['profile posts.pdf', /^posts\.pdf is of no kind that is known: give a file ending in \.jsonl/],
    ['profile line7.jsonl', /^line7\.jsonl, line 7 is not valid JSON: write one whole object on every line/],
    ['profile textless.jsonl', /^textless\.jsonl, line 2 has no "text": give every line its post's text/],
    ['profile picture.txt', 'picture.txt, line 2: this is binary data, not text: give a text file in UTF-8.'],
    ['profile latin.txt', 'latin.txt, line 3: this is not text in UTF-8: save the file as UTF-8.'],
    ['profile not.txt.gz', /^not\.txt\.gz is not a whole gzip file: pack it again/],
    ['profile cut.jsonl.gz', /^cut\.jsonl\.gz ends in the middle: .* copy or download it again\.$/],
    ['profile columns.csv', /^columns\.csv, line 1 names no column "text"/],
    ['profile empty.txt', 'No posts in empty.txt: give a file that has some.'],
    ['profile blank.jsonl', /^No posts in blank\.jsonl \(left out: 1 repost, 1 post without text\): /],
    ['profile both.jsonl', /^There are 2 authors in both\.jsonl: .* such as Low \(24\) or @high \(12\)\.$/],
    ['profile both.jsonl --author hihg', 'Nobody in both.jsonl is called "hihg": did you mean @high?'],
    ['profile both.jsonl --author zoe', /^Nobody in both\.jsonl is called "zoe": take one .* Low \(24\) or @high/],
    ['profile good.jsonl --author zoe', /^No author is named in good\.jsonl: leave out --author/],
    ['rewrite hello', /^No posts are named: give a file of the person's posts with --posts FILE\.$/],
    ['rewrite --posts good.jsonl', /^The draft is empty: /],
    [
      'rewrite --posts good.jsonl one two',
      /^There are 2 drafts, the second one "two": put the whole draft in quotes\.$/,
    ],
    ['rewrite --posts good.jsonl hi --strength 2', /^--strength is "2": give a number from 0 to 1/],
    ['rewrite --posts good.jsonl hi --strength -1', /^--strength is "-1": give a number from 0 to 1/],
    ['rewrite --posts good.jsonl hi --strength much', /^--strength is "much": give a number from 0 to 1/],
    ['rewrite --posts good.jsonl hi --engine openai', /^Say which model to ask: --model NAME\.$/],
    ['rewrite --batch cases.jsonl hi', /^With --batch, posts and drafts come from its file: /],
    ['rewrite --batch absent.jsonl', /^absent\.jsonl: there is no such file/],
    ['rewrite --batch cases.jsonl', /^cases\.jsonl, line 2 has no usable "posts": write every case as in \{"id"/],
    ['rewrite --batch cases-json.jsonl', /^cases-json\.jsonl, line 3 is not valid JSON: .*"draft"/],
    ['rewrite --batch cases-post.jsonl', /^cases-post\.jsonl, line 1 has a post without "text": /],
    ['rewrite --batch no-cases.jsonl', /^No cases in no-cases\.jsonl: /],
  ])('%s', async (line, sentence) => {
    const { code, output, messages } = await runCaptured(line.split(' ').filter(Boolean), { files })
    expect({ code, output }).toEqual({ code: 2, output: '' })
    expect(messages).toMatch(/^[^\n]+\n$/)
    expect(messages.trimEnd()).toMatch(sentence)
  })

  it('of standard input too', async () => {
    const input = Buffer.from('caf\xe9', 'latin1')
    const { code, messages } = await runCaptured(['rewrite', '--posts', 'good.jsonl'], { files, input })
    expect(code).toBe(2)
    expect(messages).toBe('standard input, line 1: this is not text in UTF-8: save the file as UTF-8.\n')
  })
})

describe('help', async () => {
  it('is there for the whole', async () => {
    const { code, output, messages } = await runCaptured(['--help'])
    expect({ code, messages }).toEqual({ code: 0, messages: '' })
    for (const { name, description } of commands) expect(output).toMatch(new RegExp(`${name} +${description}`))
  })

  it.each(await allCommands(commands))('is there for %s', async (path, command) => {
    const { code, output } = await runCaptured([...path.split(' '), '--nonsense', '-h'])
    expect(code).toBe(0)
    expect(output).toContain(command.description)
    const below = 'args' in command ? Object.values<ArgDef>(command.args) : await command.commands()
    for (const { description } of below) expect(output).toContain(description)
    expect(output).not.toContain('\u001B')
  })

  it('is no help after --, where words stand for themselves', async () => {
    const { output } = await runCaptured(['rewrite', '--posts', 'good.jsonl', '--', '--help'], { files })
    expect(output).toBe('--help\n')
  })
})

async function allCommands(
  commands: readonly (Command | CommandGroup)[],
  before: readonly string[] = [],
): Promise<[path: string, command: Command | CommandGroup][]> {
  const all: [string, Command | CommandGroup][] = []
  for (const command of commands) {
    const path = [...before, command.name]
    all.push([path.join(' '), command])
    if ('commands' in command) all.push(...(await allCommands(await command.commands(), path)))
  }
  return all
}
