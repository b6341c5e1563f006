import {
  isBalanced,
  type Played,
  play,
  playedField,
  readState,
} from '#app/domain/remarks/simulator/play.ts'
import type { ToldToScript } from '#app/domain/remarks/simulator/simulator-page.ts'
import { filledWith, gapBar, placeOn, standingOf } from '#app/domain/remarks/simulator/standing.ts'
import { inFigures } from '../figures.ts'

/** Plays on the page what the server plays else: a press is seen at once, and stands in the address as well. */
function playOn(form: HTMLFormElement) {
  // The server wrote the attribute from the same type.
  const told = JSON.parse(form.dataset.simulator ?? '') as ToldToScript
  form.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLButtonElement>('.tally button')
    const presses = button && readState(told.board, button.value)
    if (!presses) return
    event.preventDefault()
    const played = play(told.board, presses)
    show(form, told, played)
    history.replaceState(null, '', addressOf(played))
    // At its limit a button is off; whoever plays by keyboard goes on with the other.
    if (button.disabled) button.parentElement?.querySelector<HTMLElement>(':enabled')?.focus()
  })
}

function show(form: HTMLFormElement, told: ToldToScript, played: Played) {
  const { board, words, total } = told
  const find = <E extends Element>(where: string) => form.querySelector<E>(where)
  const say = (place: string, text: string) => write(find(`[data-say=${place}]`), text)
  const amount = (tyiyn: number) => inFigures(tyiyn / told.unit, told.decimals).replace('-', '−')
  const change = (by: number) => `${by > 0 ? '+' : ''}${amount(by)}`
  const row = (key: string | number, before: number, by: number, shown: boolean) => {
    const found = find<HTMLTableRowElement>(`[data-row="${key}"]`)
    if (!found) return
    found.hidden = !shown
    const [, was, is, differs] = found.cells
    write(was, amount(before))
    write(is, amount(before + by))
    write(differs, change(by))
  }
  let others = 0
  for (const [at, lever] of board.levers.entries()) {
    const { by, amount: now, less, more } = played.levers[at] as Played['levers'][number] // one for each
    const place = find(`#lever-${lever.number}`)
    write(place?.querySelector('output b'), amount(now))
    write(place?.querySelector('output small'), change(by))
    place?.querySelector('circle')?.setAttribute('cx', placeOn(now, lever))
    for (const [button, state] of [...(place?.querySelectorAll('button') ?? [])].map(
      (one, side) => [one, side === 0 ? less : more] as const,
    )) {
      button.value = state ?? ''
      button.disabled = state === null
    }
    row(lever.number, lever.amount, by, by !== 0)
    if (by === 0) others += lever.amount
  }
  const untouched = board.levers.length - played.moved
  row('others', others, 0, untouched > 0)
  write(find('[data-row=others] th'), words.others[untouched])
  row('all', total, played.gap, true)
  const standing = standingOf(played)
  const gap = amount(Math.abs(played.gap))
  say('gap', filledWith(words.gap[standing], gap))
  say('note', filledWith(words.note[standing], gap))
  say('needed', filledWith(words.needed, amount(total + played.gap)))
  say('changed', words.changed[played.moved] ?? '')
  for (const [name, value] of Object.entries(gapBar(played.gap, board.step)))
    find('.balance rect')?.setAttribute(name, value)
  const send = find<HTMLButtonElement>('.buttons button')
  if (send) {
    send.value = played.state
    send.disabled = !isBalanced(played)
  }
  find('[data-keep]')?.setAttribute('href', addressOf(played))
}

const addressOf = ({ state }: Played) => (state ? `?${playedField}=${state}` : location.pathname)

function write(place: Element | null | undefined, text = '') {
  if (place && place.textContent !== text) place.textContent = text
}

const found = document.querySelector<HTMLFormElement>('[data-simulator]')
if (found) playOn(found)
