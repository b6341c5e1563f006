import type { WorkItem } from '#app/domain/desk/work-item.ts'
import { inLanguage } from '#app/domain/language.ts'
import { may } from '#app/domain/permissions/may.ts'
import { pathsOf } from '#app/paths.ts'
import { draftsOf } from '#models/proposals/proposal-draft.server.ts'
import type { Contribution } from '../../desk/contribution.ts'
import { readRoundHere } from '../read-round-here.server.ts'

/** Papers whose typing in was begun and can still be finished: a draft is its writer's, so it waits on that one's desk. */
export const paperWork: Contribution = async ({ person, place, at, language }) => {
  if (!person) return []
  const drafts = (await draftsOf(place, person.id)).filter(({ paper }) => paper !== null)
  const work = drafts.map(async ({ number, round: of, paper }): Promise<WorkItem[]> => {
    const round = await readRoundHere(place, of)
    if (!round || !paper) return []
    if (may(person, 'take-in-paper', { place, round }, at).refused) return []
    return [
      {
        kind: 'finish-paper',
        given: { citizen: paper.citizen },
        where: inLanguage(round.title, language),
        due: round.calendar.checking,
        who: 'you',
        href: pathsOf(language, place).draft(number, 'what'),
      },
    ]
  })
  return (await Promise.all(work)).flat()
}
