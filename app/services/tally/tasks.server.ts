import type { WorkItem } from '#app/domain/desk/work-item.ts'
import { inLanguage } from '#app/domain/language.ts'
import { possibleNow } from '#app/domain/permissions/may.ts'
import type { RoundHead } from '#app/domain/rounds/round.ts'
import { pathsOf } from '#app/paths.ts'
import { readResult } from '#models/tally/result.server.ts'
import { isAskedFor } from '../desk/asked-for.server.ts'
import type { Contribution } from '../desk/contribution.ts'
import { doneBy } from '../desk/done-by.server.ts'
import type { NounTasks } from '../noun-tasks.ts'
import { roundsHere } from '../rounds/rounds-here.server.ts'
import type { Situation } from '../situation.ts'
import { waitsForCommission } from './commission.server.ts'
import { tallyRuns } from './runs.server.ts'

/** Votes that are closed and not counted, and results that nobody has asked to publish. */
const tallyWork: Contribution = async (situation) => {
  const rounds = await roundsHere(situation)
  return (await Promise.all(rounds.map((round) => workOf(round, situation)))).flat()
}

async function workOf(round: RoundHead, situation: Situation): Promise<WorkItem[]> {
  const { place, at, language } = situation
  const subject = { place, round }
  if (round.importedFrom || round.resultAt) return []
  if (possibleNow('count-votes', subject, at).refused) return []
  // Before the commission has opened the ballots there is nothing to count.
  if (await waitsForCommission(round)) return []
  const result = await readResult(place, round.number)
  // Once publishing was asked for, it waits for the second signature, and that is told by itself.
  if (result && (await isAskedFor(place, 'publish-result', round.number))) return []
  const title = inLanguage(round.title, language)
  return [
    {
      kind: result ? 'publish-result' : 'count-votes',
      given: { title },
      where: title,
      // The day the rules promise the result for.
      due: round.calendar.result,
      ...doneBy(situation, result ? 'publish-result' : 'count-votes', subject),
      href: pathsOf(language, place).countRound(round.number),
    },
  ]
}

export const tallyTasks = {
  desk: { tally: tallyWork },
  runs: tallyRuns,
} as const satisfies NounTasks
