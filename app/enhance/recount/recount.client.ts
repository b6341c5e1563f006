import { describeDifference } from '#app/domain/tally/recount/describe-difference.ts'
import type { Recounted, RecountProgress } from '#app/domain/tally/recount/recount.ts'
import { fillIn, type RecountOrder } from '#app/domain/tally/recount/words.ts'
import { inFigures } from '../figures.ts'
import { type Desk, deskIn } from './desk.ts'
import { gatherFiles } from './gather-files.ts'
import { showChoices } from './show-choices.ts'
import { startThread, type Thread } from './thread.ts'

/** Counts a published round again in a thread of this browser; the page stays alive and can stop it. */
function recountOn(desk: Desk, order: RecountOrder) {
  const { words } = order
  let counted: Recounted | null = null
  let thread: Thread | null = null
  let turn = 0

  async function start(chosen: readonly File[]) {
    const mine = ++turn
    desk.running(true)
    desk.show('own', false)
    desk.say(words.fetching)
    const gathered = await gatherFiles(chosen, order.addresses)
    if (mine !== turn) return
    if (!('files' in gathered)) return end(gathered)
    desk.say(words.begins)
    thread = startThread(order.worker, gathered.files, (at) => desk.say(progressOf(order, at)))
    const outcome = await thread.outcome
    if (mine !== turn) return
    if (outcome === 'failed') return end({ failed: true })
    counted = outcome
    desk.running(false)
    showOutcome(desk, order, outcome)
  }
  function end(why: { unknown: string } | { missing: true } | { failed: true }) {
    desk.running(false)
    if ('unknown' in why) desk.say(fillIn(words.unknownFile, { name: why.unknown }))
    else desk.say('failed' in why ? words.failed : words.notFetched)
  }

  desk.on('site', 'click', () => start([]))
  desk.on('disk', 'click', () => start(desk.files()))
  desk.on('stop', 'click', () => {
    turn++
    thread?.stop()
    desk.running(false)
    desk.say(words.stopped)
  })
  desk.on('own', 'submit', (event) => {
    event.preventDefault()
    desk.list('share', showChoices(counted?.pots ?? [], new Set(desk.ticked()), order))
  })
}

function showOutcome(desk: Desk, order: RecountOrder, { difference, pots }: Recounted) {
  const { words } = order
  const same = pots.map(({ village, hash }) =>
    fillIn(words.samePot, { pot: order.pots[village ?? 0] ?? '', hash }),
  )
  if (difference) desk.say(words.differs, [describeDifference(difference, order)])
  else desk.say(words.same, same)
  desk.show('own', pots.length > 0)
}

function progressOf({ words }: RecountOrder, { pot, pots, run }: RecountProgress): string {
  return fillIn(words.counting, { pot, pots, run: inFigures(run) })
}

const found = document.querySelector<HTMLElement>('[data-recount]')
if (found) {
  // The page wrote the attribute from the same type.
  recountOn(deskIn(found), JSON.parse(found.dataset.recount ?? '{}') as RecountOrder)
  found.hidden = false
}
