import type { Restorable, ShownChange, Source, Stage } from '../../lib/editors/field-rewrite.ts'
import { differenceOf } from '../../lib/rewriting/difference.ts'
import { visibleBlanks } from '../../lib/text/visible-blanks.ts'
import { button, element } from './elements.ts'

/** What can be done from the card. */
export interface CardActions {
  use(): void
  restore(): void
  retry(): void
  /** Gives up what is under way. */
  stop(): void
  openOptions(): void
  /** @returns whether it worked */
  copy(text: string): Promise<boolean>
  close(): void
}

/** The contents of the card at one stage. The card itself stays, so that what is announced is only what is new. */
export function drawStage(
  card: HTMLElement,
  stage: Stage,
  restorable: Restorable | undefined,
  actions: CardActions,
): void {
  const status = card.querySelector('.status') ?? card.appendChild(element('p', { class: 'status', role: 'status' }))
  const body =
    card.querySelector('.body') ??
    card.appendChild(element('div', { class: 'body', role: 'group', 'aria-label': 'Details' }))
  const row = card.querySelector('.row') ?? card.appendChild(element('div', { class: 'row' }))
  const isWorking = stage.state === 'working'
  // Its next phase leaves the buttons alone, of which one may have the focus.
  const isNextPhase = isWorking && stage.phase !== undefined && card.dataset['phase'] === 'shown'
  card.dataset['phase'] = isWorking && stage.phase !== undefined ? 'shown' : ''
  card.setAttribute('aria-busy', String(isWorking))
  if (isNextPhase) return void (status.textContent = sentenceOf(stage))
  body.replaceChildren(...bodyOf(stage))
  // It may have to scroll, so the keyboard must reach it.
  body.setAttribute('tabindex', body.hasChildNodes() ? '0' : '-1')
  status.textContent = sentenceOf(stage)
  status.classList.toggle('problem', isProblem(stage))
  const buttons = buttonsOf(stage, actions)
  if (restorable) buttons.push(button(restoring[restorable].offer, 'plain', actions.restore))
  row.replaceChildren(...buttons, button('Close', 'quiet', actions.close))
}

const restoring = {
  draft: {
    offer: 'Restore my draft',
    copy: 'Copy my draft',
    done: 'Your draft is back.',
    differs: 'The field now holds something else than your draft:',
  },
  'other text': {
    offer: 'Bring back the other text',
    copy: 'Copy the other text',
    done: 'The other text is back.',
    differs: 'The field now holds something else than the other text:',
  },
} as const

function bodyOf(stage: Stage): Node[] {
  if (stage.state === 'proposed') {
    const { draft, changes } = stage
    return [
      element('div', { class: 'text', dir: 'auto', role: 'group', 'aria-label': 'Rewrite' }, ...marked(draft, changes)),
      element('ul', { class: 'reasons', 'aria-label': 'Why' }, ...reasons(changes)),
    ]
  }
  if ((stage.state === 'used' || stage.state === 'restored') && !stage.exact) {
    return [
      element('div', { class: 'text', dir: 'auto', role: 'group', 'aria-label': 'What the field holds' }, stage.holds),
    ]
  }
  return []
}

/** The draft with each change where it is made: what goes, then what comes. */
function marked(draft: string, changes: readonly ShownChange[]): (Node | string)[] {
  const parts: (Node | string)[] = []
  let position = 0
  for (const { at, from, to, evidence } of changes) {
    const { before, after } = differenceOf({ from, to })
    const change = element('span', { class: 'change', title: evidence.join(' ') }, ...difference({ from, to }))
    parts.push(draft.slice(position, at) + before, change, after)
    position = at + from.length
  }
  return [...parts, draft.slice(position)]
}

function difference(change: Pick<ShownChange, 'from' | 'to'>): Node[] {
  const { from, to } = differenceOf(change)
  return [
    ...(from ? [element('del', {}, visibleBlanks(from))] : []),
    ...(to ? [element('ins', {}, visibleBlanks(to))] : []),
  ]
}

/** Each reason once, with the changes that it made. */
function reasons(changes: readonly ShownChange[]): Node[] {
  const byReason = Map.groupBy(
    changes.flatMap(({ from, to, evidence }) => evidence.map((reason) => ({ reason, from, to }))),
    ({ reason }) => reason,
  )
  return [...byReason].map(([reason, made]) => {
    const pairs = new Map(made.map(({ from, to }) => [`${from}→${to}`, difference({ from, to })]))
    const shown = [...pairs.values()]
      .slice(0, 4)
      .flatMap((pair) => [element('span', { class: 'change' }, ...pair), ' '])
    return element('li', {}, ...shown, reason)
  })
}

function sentenceOf(stage: Stage): string {
  switch (stage.state) {
    case 'working':
      return stage.phase ?? 'Reading your draft…'
    case 'stopped':
      return 'Stopped. Your draft is as it was.'
    case 'nothing written':
      return 'Write something first, then press this again.'
    case 'no voice':
      return 'Idiolect has no posts of yours yet. It learns as you look at your own posts.'
    case 'unchanged':
      return saying(stage, 'This already sounds like you.')
    case 'proposed':
      return saying(
        stage,
        stage.model
          ? `${count(stage.changes.length, 'change')}, by ${stage.model}, checked.`
          : `${count(stage.changes.length, 'change')} by your habits, learnt from ${count(stage.posts, 'post')}.`,
      )
    case 'used':
      return stage.exact ? 'Your rewrite is in the field.' : 'The field now holds something else than the rewrite:'
    case 'restored':
      return restoring[stage.what][stage.exact ? 'done' : 'differs']
    case 'failed':
      return stage.reason
    case 'outdated':
      return 'Reload this page: Idiolect was updated.'
  }
}

/** Why it was the stylist, if a model was asked, comes first. */
function saying({ fallback }: Source, sentence: string): string {
  return fallback ? `${fallback} ${sentence}` : sentence
}

function isProblem(stage: Stage): boolean {
  return stage.state === 'failed' || stage.state === 'outdated' || ('exact' in stage && !stage.exact)
}

function buttonsOf(stage: Stage, { use, retry, stop, openOptions, copy }: CardActions): HTMLButtonElement[] {
  switch (stage.state) {
    case 'proposed':
      return [button('Use this', 'main', use), copyButton('Copy', stage.text, copy)]
    case 'used':
      return stage.exact ? [] : [copyButton('Copy the rewrite', stage.wanted, copy)]
    case 'restored':
      return stage.exact ? [] : [copyButton(restoring[stage.what].copy, stage.wanted, copy)]
    case 'no voice':
      return [button('Open options', 'plain', openOptions)]
    case 'working':
      return stage.phase === undefined ? [] : [button('Stop', 'plain', stop)]
    case 'stopped':
    case 'failed':
      return [button('Try again', 'plain', retry)]
    default:
      return []
  }
}

function copyButton(label: string, text: string, copy: CardActions['copy']): HTMLButtonElement {
  const made = button(label, 'plain', async () => {
    made.textContent = (await copy(text)) ? 'Copied' : 'Could not copy'
  })
  return made
}

function count(number: number, thing: string): string {
  return `${number.toLocaleString('en')} ${thing}${number === 1 ? '' : 's'}`
}
