import { amountIn } from '#app/domain/budget/reading/measures.ts'
import type {
  ConciliationDesk,
  ConciliationPage,
  ConciliationPapers,
  MoveOption,
} from '#app/domain/conciliations/pages.ts'
import type { PaperKind } from '#app/domain/conciliations/paper-kind.ts'
import { accepted, type Outcome, refuse, whenAccepted } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { isOpen } from '#app/domain/remarks/open.ts'
import { remarkLine } from '#app/domain/remarks/public-remark.ts'
import { readConciliation } from '#models/conciliations/conciliation.server.ts'
import { openActAbout } from '#models/signatures/pending-act.server.ts'
import { findMunicipality } from '../places/find-municipality.server.ts'
import { amountOf, type BudgetHere, planIn } from '../remarks/budget-here.server.ts'
import type { Situation } from '../situation.ts'
import { pageOf } from './read-table.server.ts'
import { announcedTables } from './tables-here.server.ts'

export type TableOf = { year: number; number: number }

/** An announced table as everybody reads it: what was offered and agreed, once the protocol is written. */
export async function showTable(
  where: Pick<Situation, 'place' | 'at'>,
  { year, number }: TableOf,
): Promise<Outcome<ConciliationPage>> {
  const found = (await announcedTables(where)).find(
    (one) => one.year === year && one.number === number,
  )
  if (!found) return refuse('missing', 'not-here', {})
  const { revision: _, ...table } = found
  const open = table.protocol ? table : { ...table, offers: [], returned: null }
  return whenAccepted(await pageOf(where, open), ({ page }) => page)
}

/** One of the papers of a table, once its protocol is written. */
export async function showPaper(
  where: Pick<Situation, 'place' | 'at'>,
  of: TableOf,
  kind: PaperKind | null,
): Promise<Outcome<ConciliationPapers & { kind: PaperKind }>> {
  const found = await showTable(where, of)
  if (found.refused) return found
  const office = await findMunicipality(where.place)
  if (!office || !kind || !found.value.table.protocol) return refuse('missing', 'not-here', {})
  const { name, region } = office
  return accepted({
    ...{ ...found.value, kind },
    office: { name, region, office: { name: office.office.name } },
  })
}

/** A table on the desk of the office. */
export async function openTable(
  situation: Situation,
  of: TableOf,
): Promise<Outcome<ConciliationDesk>> {
  const { person, place, at } = situation
  const allowed = may(person, 'see-conciliation-work', { place }, at)
  if (allowed.refused) return allowed
  const kept = await readConciliation(null, { place, ...of })
  if (!kept) return refuse('missing', 'not-here', {})
  const { revision: _, ...table } = kept
  const found = await pageOf(situation, table)
  if (found.refused) return found
  const { page, budget } = found.value
  const subject = `conciliation/${of.year}/${of.number}`
  return accepted({
    ...page,
    options: moveOptions(budget),
    open: isOpen(budget),
    mayWrite: !may(person, 'write-conciliation', { place }, at).refused,
    mayRecord: !may(person, 'write-conciliation-protocol', { place }, at).refused,
    act: await openActAbout(place, 'confirm-conciliation', subject),
  })
}

/** What money may come from and go to: the lines of what is spent, part by part where a line has several. */
function moveOptions(budget: BudgetHere): MoveOption[] {
  const plan = planIn(budget)
  return plan.lines
    .filter(({ side }) => side === 'expenditure')
    .flatMap((line): MoveOption[] =>
      line.parts.length === 1
        ? [{ ...remarkLine(line), amount: amountOf(line, plan), part: null }]
        : line.parts.map((part) => ({
            ...{ ...remarkLine(line), part: part.name.written },
            amount: amountIn(part, plan.period),
          })),
    )
}
