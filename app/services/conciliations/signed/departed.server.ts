import type { Conciliation } from '#app/domain/conciliations/conciliation.ts'
import {
  type Decision,
  type Departure,
  decisionsOf,
  departuresFrom,
} from '#app/domain/conciliations/signed/departures.ts'
import { remarkLine } from '#app/domain/remarks/public-remark.ts'
import type { RemarkLine } from '#app/domain/remarks/remark-line.ts'
import { versionsOf } from '#models/budget/version.server.ts'
import { conciliationsOf } from '#models/conciliations/conciliation.server.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'
import type { VersionReading } from '../../budget/reading/reading-of.server.ts'
import {
  amountOf,
  type BudgetHere,
  budgetHere,
  nowOf,
  withDraft,
} from '../../remarks/budget-here.server.ts'
import type { Situation } from '../../situation.ts'
import { announcedTables } from '../tables-here.server.ts'

type Where = Pick<Situation, 'place' | 'at'>

/** Where the budget of a year that stands departs from what signed protocols decided, with the reasons. */
export async function departuresHere(
  where: Where,
  year: number,
  given: BudgetHere | null = null,
): Promise<Departure[]> {
  const tables = (await announcedTables(where)).filter((one) => one.year === year && one.confirmed)
  const budget = tables.length > 0 ? (given ?? (await budgetHere(where, year))) : null
  if (!budget) return []
  const working = (await versionsOf(where.place, year)).flatMap(({ state, number }) =>
    state === 'working' ? [number] : [],
  )
  // What was decided after the version was published, and waits in a draft of its own, is not departed from yet.
  const waits = ({ confirmed }: Conciliation) =>
    confirmed !== null &&
    working.includes(confirmed.version ?? 0) &&
    confirmed.at >= budget.plan.publishedAt
  const decisions = decided(
    tables.filter((table) => !waits(table)),
    budget,
  )
  return departuresFrom(decisions, budget.plan.number, nowOf(budget), budget.plan.departures)
}

/** Those of one line, by what it was called at the table or is called now. */
export async function departuresAtLine(
  where: Where,
  year: number,
  { side, key }: Pick<RemarkLine, 'side' | 'key'>,
): Promise<Departure[]> {
  const all = await departuresHere(where, year)
  return all.filter(({ line, at }) =>
    [line, ...at].some((one) => one.side === side && one.key === key),
  )
}

/**
 * Where a draft would depart from what signed protocols decided, as it is now; with what was said of the same departure
 * when the plan that stands was published.
 */
export async function departuresOfDraft(
  where: Where,
  draft: VersionReading,
  tx: Transaction | null = null,
): Promise<Departure[]> {
  const { kind, year, number } = draft.version
  if (kind === 'execution') return []
  const tables = (await conciliationsOf(where.place, tx)).filter(
    (one) => one.year === year && one.confirmed,
  )
  const budget = tables.length > 0 ? await budgetHere(where, year, tx) : null
  if (!budget) return []
  const then = withDraft(budget, draft)
  const until = then.versions.findIndex(({ version }) => version.number === number)
  const known = then.versions.slice(0, until).map(({ version }) => version.number)
  const decisions = decided(tables, budget).filter(({ version }) => known.includes(version))
  return departuresFrom(decisions, number, nowOf(then, number), budget.plan.departures)
}

const decided = (tables: readonly Conciliation[], { versions }: BudgetHere): Decision[] =>
  decisionsOf(tables, (number) => {
    const basis = versions.find(({ version }) => version.number === number)
    if (!basis) return null
    return basis.lines.map((line) => ({
      line: remarkLine(line),
      amount: amountOf(line, basis),
      parts: line.parts.map((part) => part.number),
    }))
  })
