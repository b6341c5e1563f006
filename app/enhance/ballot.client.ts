import { type BallotLimits, sumUp, type Ticked } from '#app/domain/voting/sum-up.ts'
import { inFigures } from './figures.ts'

/** Keeps the tray of a ballot up to date at every tick; without it the server adds up when the ballot is sent. */
function follow(tray: HTMLElement) {
  // The server wrote both attributes from the types of the same module.
  const limits = JSON.parse(tray.dataset.limits ?? 'null') as BallotLimits
  const boxes = [...document.querySelectorAll<HTMLInputElement>('input[data-cost]')]
  const ticked = (): Ticked[] =>
    boxes
      .filter((box) => box.checked)
      .map(({ dataset }) => ({ cost: Number(dataset.cost), pot: Number(dataset.pot) }))
  const show = () => showSum(tray, limits, ticked())
  document.addEventListener('change', show)
  askBeforeLeaving(() => ticked().length > 0)
  window.addEventListener('pageshow', show)
  show()
}

/**
 * Ticks that were not sent are nowhere but on this page: whoever goes elsewhere or reloads it is asked first. They are
 * not kept in the browser, where the next person on a shared phone would find them.
 */
function askBeforeLeaving(isUnsent: () => boolean) {
  let sending = false
  document.addEventListener('submit', () => {
    sending = true
  })
  window.addEventListener('pageshow', () => {
    sending = false
  })
  window.addEventListener('beforeunload', (event) => {
    if (!sending && isUnsent()) event.preventDefault()
  })
}

function showSum(tray: HTMLElement, limits: BallotLimits, ticked: readonly Ticked[]) {
  const { chosen, sum, over } = sumUp(limits, ticked)
  const inMoney = limits.kind === 'knapsack'
  const most = inMoney ? limits.money.reduce((all, pot) => all + pot, 0) : limits.max
  const figure = (name: string) => tray.querySelector<HTMLElement>(`[data-figure=${name}]`)
  const write = (name: string, text: string) => {
    const place = figure(name)
    if (place && place.textContent !== text) place.textContent = text
  }
  write('chosen', inFigures(chosen))
  write('sum', inFigures(sum / 100, sum % 100 === 0 ? 0 : 2))
  const warning = figure('over')
  if (warning) warning.hidden = !over
  for (const part of tray.querySelectorAll<HTMLElement>('[data-with-script]')) part.hidden = false
  const share = Math.min((inMoney ? sum : chosen) / (most || 1), 1)
  tray.querySelector('.meter')?.classList.toggle('over', over)
  tray.querySelector('.meter rect')?.setAttribute('width', `${(share * 100).toFixed(2)}%`)
}

const found = document.querySelector<HTMLElement>('[data-limits]')
if (found) follow(found)
