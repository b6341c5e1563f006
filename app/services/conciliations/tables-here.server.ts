import { type Conciliation, stageOf } from '#app/domain/conciliations/conciliation.ts'
import type { ConciliationLine } from '#app/domain/conciliations/pages.ts'
import { accepted, type Outcome } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { isOpen } from '#app/domain/remarks/open.ts'
import { conciliationsOf } from '#models/conciliations/conciliation.server.ts'
import { publishedHere } from '../budget/reading/published-here.server.ts'
import { budgetHere } from '../remarks/budget-here.server.ts'
import { sharedBriefly } from '../shared-briefly.ts'
import type { Situation } from '../situation.ts'

type Where = Pick<Situation, 'place' | 'at'>

/** All tables that were announced, the newest first. */
export const announcedTables = sharedBriefly(async (place) =>
  (await conciliationsOf(place)).filter(({ announced }) => announced !== null),
)

const lineOf = (table: Conciliation, at: Date): ConciliationLine => {
  const { year, number, title, begins, where, remarks } = table
  return { year, number, title, begins, where, remarks, stage: stageOf(table, at) }
}

/** The announced tables of a year's budget in their order; those on which a remark lies where one is named. */
export async function tablesOf(
  where: Where,
  year: number,
  remark?: number,
): Promise<ConciliationLine[]> {
  const found = (await announcedTables(where)).filter(
    (one) => one.year === year && (remark === undefined || one.remarks.includes(remark)),
  )
  return found.map((table) => lineOf(table, where.at)).reverse()
}

/** Every table as the office works on it, and the years whose draft takes another one. */
export async function listOfficeTables(
  situation: Situation,
): Promise<Outcome<{ rows: readonly ConciliationLine[]; open: readonly number[] }>> {
  const { person, place, at } = situation
  const allowed = may(person, 'see-conciliation-work', { place }, at)
  if (allowed.refused) return allowed
  const rows = (await conciliationsOf(place)).map((table) => lineOf(table, at))
  const mayWrite = !may(person, 'write-conciliation', { place }, at).refused
  const years = [...new Set((await publishedHere(situation)).map(({ year }) => year))]
  const open: number[] = []
  for (const year of mayWrite ? years : []) {
    const budget = await budgetHere(situation, year)
    if (budget && isOpen(budget)) open.push(year)
  }
  return accepted({ rows, open })
}
