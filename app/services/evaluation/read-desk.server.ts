import { type Day, dayOf } from '#app/domain/calendar/day.ts'
import {
  type DeskFigures,
  type DeskItem,
  type DeskView,
  deskFigures,
  deskItem,
  deskStates,
  deskView,
} from '#app/domain/evaluation/desk.ts'
import { accepted, type Outcome } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import type { Situation } from '#app/services/situation.ts'
import { evaluationsOf } from '#models/evaluation/evaluation.server.ts'
import { proposalsIn } from '#models/proposals/proposal.server.ts'
import { roundsOf } from '#models/rounds/round.server.ts'

export type Desk = {
  today: Day
  figures: DeskFigures
  items: DeskItem[]
}

/** Everything that is being checked in rounds whose list is not frozen yet, the most pressing first. */
export async function readDesk(
  { person, place, at }: Situation,
  view: DeskView,
): Promise<Outcome<Desk>> {
  const allowed = may(person, 'enter-office', { place }, at)
  if (allowed.refused) return allowed
  const today = dayOf(at)
  const items = await allItems(place, today)
  const shown = deskView(items, view, person?.id ?? '')
  return accepted({ today, figures: deskFigures(items, today), items: shown })
}

/** Everything that lies on the desk of the checks, for the office's first page. */
export async function allItems(place: string, today: Day): Promise<DeskItem[]> {
  const open = (await roundsOf(place)).filter(({ frozen }) => frozen === null)
  const proposals = (
    await Promise.all(open.map(({ number }) => proposalsIn(place, number, deskStates)))
  ).flat()
  const evaluations = await evaluationsOf(
    place,
    proposals.map(({ number }) => number),
  )
  const byNumber = new Map(evaluations.map((evaluation) => [evaluation.proposal, evaluation]))
  return proposals.map((one) => deskItem(one, byNumber.get(one.number) ?? null, today))
}
