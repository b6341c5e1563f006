import { dayOf } from '#app/domain/calendar/day.ts'
import { type ProblemPin, pinOf } from '#app/domain/problems/listing/pin.ts'
import { mappedOf } from '../../maps/mapped-here.server.ts'
import type { Situation } from '../../situation.ts'
import { type Asked, findNumbers, inTheirOrder } from './list-problems.server.ts'

/** Few choices are remembered: each may hold a hundred thousand reports. */
const mappedHere = mappedOf<ProblemPin>(4, ({ point, late }) => point && { ...point, bad: late })

const readAtOnce = 1_000

/** The reports of a choice as the map has them, in the order of the list, joined where they lie near each other. */
export async function problemsOnMap(situation: Pick<Situation, 'place' | 'at'>, asked: Asked) {
  const { place, at } = situation
  const { among, wanted, numbers } = await findNumbers(situation, asked)
  const today = dayOf(at)
  const mapped = await mappedHere(situation, JSON.stringify([wanted, today]), async () => {
    const pins: ProblemPin[] = []
    for (let from = 0; from < numbers.length; from += readAtOnce) {
      const some = await inTheirOrder(place, numbers.slice(from, from + readAtOnce))
      pins.push(...some.map((problem) => pinOf(problem, today)))
    }
    return pins
  })
  return { ...mapped, among }
}
