import type { Day } from '#app/domain/calendar/day.ts'
import type { DeskItem } from '#app/domain/evaluation/desk.ts'
import { usualDue } from '#app/domain/evaluation/due.ts'
import type { Official } from '#app/domain/evaluation/evaluation.ts'
import { may } from '#app/domain/permissions/may.ts'
import { phaseAt } from '#app/domain/rounds/phase.ts'
import { roundsHere } from '#app/services/rounds/rounds-here.server.ts'
import type { Situation } from '#app/services/situation.ts'
import { listEvaluators } from './list-evaluators.server.ts'

export type Assigning = { evaluators: Official[]; due: Day; numbers: number[] }

/**
 * Which of the shown checks this person can give out together, to whom, and the day all their rounds allow; null where
 * there is nothing to give or nobody to give it to. What an appeal sent back is given out one by one.
 */
export async function offerAssigning(
  situation: Situation,
  items: readonly DeskItem[],
): Promise<Assigning | null> {
  const { person, place, at } = situation
  const rounds = (await roundsHere(situation)).filter(
    (round) =>
      phaseAt(round.calendar, at) !== 'appeals' &&
      !may(person, 'assign-check', { place, round }, at).refused,
  )
  const open = new Set(rounds.map(({ number }) => number))
  const given = items.filter(({ round, waits }) => open.has(round) && waits !== 'signature')
  const evaluators = await listEvaluators(place)
  const shown = new Set(given.map(({ round }) => round))
  const [due] = rounds
    .filter(({ number }) => shown.has(number))
    .map(({ calendar }) => usualDue(calendar, at))
    .sort()
  if (!due || evaluators.length === 0) return null
  return { evaluators, due, numbers: given.map(({ number }) => number) }
}
