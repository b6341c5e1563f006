import type { WorkItem } from '#app/domain/desk/work-item.ts'
import { inLanguage } from '#app/domain/language.ts'
import { pathsOf } from '#app/paths.ts'
import { isAskedFor } from '../desk/asked-for.server.ts'
import type { Contribution } from '../desk/contribution.ts'
import { doneBy } from '../desk/done-by.server.ts'
import type { NounTasks } from '../noun-tasks.ts'
import { openedFor, standingKey } from './key-of-opening.server.ts'
import { roundsHere } from './rounds.server.ts'

/** Keys that nobody has tried, and sealed votes that wait for their commission. */
const commissionWork: Contribution = async (situation) => {
  const { place, language } = situation
  const paths = pathsOf(language, place)
  const work = (await roundsHere(situation)).map(async (round): Promise<WorkItem[]> => {
    const { number, frozen, seal, resultAt, calendar, draft } = round
    const title = inLanguage(round.title, language)
    const common = { given: { title }, where: title }
    const subject = { place, round }
    if (!frozen && !draft && (await standingKey(place, number)) === 'given')
      return [
        {
          ...{ ...common, kind: 'try-key', due: calendar.voting },
          ...doneBy(situation, 'set-commission-key', subject),
          href: paths.commissionKey(number),
        },
      ]
    const isTheirs = frozen?.keyHolder === 'commission' && seal?.doneAt && !resultAt
    if (!isTheirs || (await openedFor(place, number))) return []
    if (await isAskedFor(place, 'take-in-ballots', number)) return []
    return [
      {
        ...{ ...common, kind: 'open-ballots', due: calendar.result },
        ...doneBy(situation, 'take-in-ballots', subject),
        href: paths.openedBallots(number),
      },
    ]
  })
  return (await Promise.all(work)).flat()
}

export const commissionTasks = {
  desk: { commission: commissionWork },
} as const satisfies NounTasks
