import { incomeOf } from '#app/domain/budget/reading/where-from.ts'
import { accepted, type Outcome } from '#app/domain/outcome.ts'
import { carryPlay } from '#app/domain/remarks/simulator/carry-play.ts'
import { isOfAnother, play, readState } from '#app/domain/remarks/simulator/play.ts'
import type { SimulatorPage } from '#app/domain/remarks/simulator/simulator-page.ts'
import { triedBy } from '#app/domain/remarks/simulator/tried.ts'
import { remarksOf } from '#models/remarks/remark.server.ts'
import { sharedBriefly } from '../../shared-briefly.ts'
import type { Situation } from '../../situation.ts'
import { planIn } from '../budget-here.server.ts'
import { simulatorHere } from './simulator-here.server.ts'

/** Remarks that were made with the simulator, in their order. */
const sentHere = sharedBriefly(async (place, year: number) => {
  const all = await remarksOf(place, year)
  return all.filter(({ source }) => source === 'simulator')
})

/** What an address says was played; anything that is no state of this draft shows the draft itself. */
export async function openSimulator(
  situation: Pick<Situation, 'place' | 'at'>,
  year: number,
  asked: string,
): Promise<Outcome<SimulatorPage>> {
  const [here, sent] = await Promise.all([
    simulatorHere(situation, year),
    sentHere(situation, year),
  ])
  if (here.refused) return here
  const { budget, laid, levers } = here.value
  const { lines, period, names } = planIn(budget)
  const presses = readState(laid.board, asked)
  const outdated = presses === null && isOfAnother(laid.board, asked)
  const found = outdated ? carryPlay(laid.board, levers, asked) : null
  return accepted({
    ...laid,
    year,
    played: play(laid.board, presses ?? found?.presses ?? new Map()),
    outdated,
    carried: found && { kept: found.kept, shortened: found.shortened, dropped: found.dropped },
    received: incomeOf(lines, period, names).receivedSum,
    tried: triedBy(sent, laid.groups),
  })
}
