import type { WorkItem } from '#app/domain/desk/work-item.ts'
import { inLanguage } from '#app/domain/language.ts'
import { pathsOf } from '#app/paths.ts'
import { rollsOf } from '#models/roll/roll.server.ts'
import type { Contribution } from '../desk/contribution.ts'
import { doneBy } from '../desk/done-by.server.ts'
import { roundsWithoutRoll } from './rounds.server.ts'

/** Binding votes that are not opened yet and have no roll: without one they never open. */
export const rollWork: Contribution = async (situation) => {
  const { place, language } = situation
  const without = await roundsWithoutRoll(situation)
  const work = without.map(async ({ number, title, calendar }): Promise<WorkItem[]> => {
    // Once one was taken in it waits for the second signature, and that is told by itself.
    const taken = (await rollsOf(null, place, number)).some(({ state }) => state === 'waiting')
    if (taken) return []
    const named = inLanguage(title, language)
    return [
      {
        kind: 'take-roll',
        given: { title: named },
        where: named,
        due: calendar.voting,
        ...doneBy(situation, 'import-roll', { place }),
        href: pathsOf(language, place).officeRoll,
      },
    ]
  })
  return (await Promise.all(work)).flat()
}
