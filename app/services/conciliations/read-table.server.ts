import { changesOf } from '#app/domain/conciliations/changes.ts'
import { type Conciliation, stageOf } from '#app/domain/conciliations/conciliation.ts'
import { agreedMoves } from '#app/domain/conciliations/offer.ts'
import type { ConciliationPage, MadeVersion } from '#app/domain/conciliations/pages.ts'
import { chosenFor } from '#app/domain/conciliations/protocol.ts'
import { resultOf } from '#app/domain/conciliations/result.ts'
import { tableOf } from '#app/domain/conciliations/table.ts'
import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import { remarkLine } from '#app/domain/remarks/public-remark.ts'
import type { RemarkLine } from '#app/domain/remarks/remark-line.ts'
import { readVersion } from '#models/budget/version.server.ts'
import { amountOf, type BudgetHere, budgetHere, planIn } from '../remarks/budget-here.server.ts'
import { remarksHere } from '../remarks/read-remarks.server.ts'
import type { Situation } from '../situation.ts'
import { departuresHere } from './signed/departed.server.ts'

type Where = Pick<Situation, 'place' | 'at'>

/** A table with all that is known of it, and the budget whose remarks lie on it. */
export async function pageOf(
  where: Where,
  table: Conciliation,
): Promise<Outcome<{ page: ConciliationPage; budget: BudgetHere }>> {
  const { year, confirmed, offers } = table
  const [budget, found] = await Promise.all([budgetHere(where, year), remarksHere(where, year)])
  if (found.refused) return found
  if (!budget) return refuse('missing', 'not-here', {})
  const remarks = table.remarks.flatMap(
    (number) => found.value.remarks.find((one) => one.number === number) ?? [],
  )
  const before = budget.versions.find(({ version }) => version.number === confirmed?.basis)
  const stood = before ?? planIn(budget)
  const lines = stood.lines
    .filter(({ side }) => side === 'expenditure')
    .map((line) => ({ line: remarkLine(line), amount: amountOf(line, stood) }))
  const amountIn = ({ side, key }: RemarkLine) => {
    const line = stood.lines.find((one) => one.side === side && one.key === key)
    return line ? amountOf(line, stood) : null
  }
  const { number, kind } = stood.version
  const adoption = budget.versions.find(({ version }) => version.kind === 'approved')
  const results =
    confirmed?.results ??
    remarks.map((remark) => resultOf(remark, offers, chosenFor(table.protocol, remark.number)))
  const changes = changesOf(agreedMoves(offers), lines, results)
  const made = await madeOf(table)
  const page: ConciliationPage = {
    ...{ table, stage: stageOf(table, where.at), remarks },
    needs: tableOf(remarks, amountIn),
    ...{ results, changes, made },
    departs: (await departuresHere(where, year, budget)).filter(
      (one) => one.table === table.number,
    ),
    before: { number, kind },
    adopted: adoption?.version.publishedAt ?? null,
  }
  return accepted({ page, budget })
}

/** The version that the moves became; null where none did, or it was thrown away. */
async function madeOf({ place, year, confirmed }: Conciliation): Promise<MadeVersion | null> {
  if (!confirmed?.version) return null
  const version = await readVersion(null, { place, year, number: confirmed.version })
  return version && { number: version.number, published: version.state === 'published' }
}
