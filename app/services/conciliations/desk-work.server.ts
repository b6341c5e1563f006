import { dayOf, dayPlus, instantOf } from '#app/domain/calendar/day.ts'
import { type Conciliation, stageOf } from '#app/domain/conciliations/conciliation.ts'
import type { WorkItem } from '#app/domain/desk/work-item.ts'
import { inLanguage } from '#app/domain/language.ts'
import { may } from '#app/domain/permissions/may.ts'
import { usualDue } from '#app/domain/remarks/duty.ts'
import { pathsOf } from '#app/paths.ts'
import { readVersion } from '#models/budget/version.server.ts'
import { conciliationsOf } from '#models/conciliations/conciliation.server.ts'
import type { Contribution } from '../desk/contribution.ts'
import { doneBy } from '../desk/done-by.server.ts'
import type { Situation } from '../situation.ts'

/** Tables to be announced, protocols to be written, and drafts made of them to be published. */
export const conciliationWork: Contribution = async (situation) => {
  const items: WorkItem[] = []
  for (const table of await conciliationsOf(situation.place)) {
    const item = await itemOf(situation, table)
    if (item) items.push(item)
  }
  return items
}

async function itemOf(situation: Situation, table: Conciliation): Promise<WorkItem | null> {
  const { person, place, at, language } = situation
  const { year, number, confirmed, begins, ends } = table
  const paths = pathsOf(language, place)
  const given = { year, number, title: inLanguage(table.title, language) }
  const allows = (action: Parameters<typeof may>[1]) => !may(person, action, { place }, at).refused
  const midnight = (after: Date) => instantOf(dayPlus(usualDue(dayOf(after)), 1))
  switch (stageOf(table, at)) {
    case 'draft': {
      const own = allows('write-conciliation')
      return {
        ...{ kind: 'conciliation-announce', given, where: null, due: begins },
        ...doneBy(situation, 'write-conciliation', { place }),
        href: own ? paths.officeConciliation(year, number) : null,
      }
    }
    case 'held': {
      const own = allows('write-conciliation-protocol')
      return {
        ...{ kind: 'conciliation-protocol', given, where: null, due: midnight(ends) },
        ...doneBy(situation, 'write-conciliation-protocol', { place }),
        href: own ? paths.conciliationProtocolForm(year, number) : null,
      }
    }
    case 'confirmed': {
      if (!confirmed?.version) return null
      const made = await readVersion(null, { place, year, number: confirmed.version })
      if (made?.state !== 'working') return null
      const own = allows('publish-budget')
      return {
        ...{ kind: 'conciliation-publish', where: null, due: null },
        given: { ...given, version: made.number },
        ...doneBy(situation, 'publish-budget', { place }),
        href: own ? paths.officeBudget(year, made.number) : null,
      }
    }
    default:
      return null
  }
}
