import { checkConfirming } from '#app/domain/conciliations/check.ts'
import type { Conciliation } from '#app/domain/conciliations/conciliation.ts'
import { agreedMoves } from '#app/domain/conciliations/offer.ts'
import { resultOf } from '#app/domain/conciliations/result.ts'
import { type Outcome, refuse } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { isDraft, isOpen } from '#app/domain/remarks/open.ts'
import { texts } from '#app/i18n/texts.ts'
import { changeConciliation, readConciliation } from '#models/conciliations/conciliation.server.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'
import { writeBegun } from '../budget/versions/begin-version.server.ts'
import { done, perform } from '../perform.server.ts'
import { type BudgetHere, budgetHere, nowOf } from '../remarks/budget-here.server.ts'
import type { Situation } from '../situation.ts'
import { answerFrom } from './answer-remarks.server.ts'
import type { TableOf } from './show-table.server.ts'
import { carriedBy } from './write-offer.server.ts'

type By = { account: string; name: string }

/**
 * Confirms a protocol that another person wrote: the agreed moves become a draft that the officer publishes, with the
 * table as its reason, and every author gets the answer with the money that was moved.
 */
export function confirmProtocol(situation: Situation, of: TableOf): Promise<Outcome<TableOf>> {
  const { at } = situation
  return perform(situation, async (tx) => {
    const found = await waiting(situation, of, tx)
    if (found.refused) return found
    const { table, by } = found.value
    const budget = await budgetHere(situation, of.year, tx)
    if (!budget) return refuse('missing', 'not-here', {})
    if (!isOpen(budget)) return refuse('forbidden', 'remarks-closed', { year: of.year })
    const version = await draftOf(tx, budget, { table, by, at })
    if (version.refused) return version
    const now = nowOf(budget)
    const results = await answerFrom(tx, situation, { table, by }, (remark) =>
      resultOf({ ...remark, now: now(remark) }, table.offers),
    )
    if (!results) return refuse('conflict', 'stands-otherwise', {})
    const confirmed = { at, by, basis: budget.plan.number, version: version.value, results }
    if (!(await changeConciliation(tx, table, { confirmed })))
      return refuse('conflict', 'stands-otherwise', {})
    return done(of, 'conciliation-confirmed', `conciliation/${of.year}/${of.number}`, {
      year: of.year,
      ...(version.value === null ? {} : { version: version.value }),
    })
  })
}

/** Sends a protocol back to whoever wrote it, with the reason. */
export function returnProtocol(
  situation: Situation,
  of: TableOf,
  reason: string,
): Promise<Outcome<TableOf>> {
  const { at } = situation
  return perform(situation, async (tx) => {
    const found = await waiting(situation, of, tx)
    if (found.refused) return found
    const { table, by } = found.value
    const returned = { at, reason, by: by.name }
    if (!(await changeConciliation(tx, table, { protocol: null, returned })))
      return refuse('conflict', 'stands-otherwise', {})
    const subject = `conciliation/${of.year}/${of.number}`
    return done(of, 'conciliation-protocol-returned', subject, { reason })
  })
}

/** The table whose protocol waits for this person. */
async function waiting({ person, place, at }: Situation, of: TableOf, tx: Transaction) {
  const table = await readConciliation(tx, { place, ...of })
  if (!table) return refuse('missing', 'not-here', {})
  const decidedBy = table.protocol ? [table.protocol.by.account] : []
  const allowed = may(person, 'confirm-conciliation', { place, decidedBy }, at)
  if (allowed.refused) return allowed
  const refused = checkConfirming(table)
  if (refused) return refused
  const { id, name } = allowed.value
  return { refused: false as const, value: { table, by: { account: id, name } } }
}

type Drafting = { table: Conciliation; by: By; at: Date }

/** The draft with what was agreed; null where nothing moves. */
async function draftOf(
  tx: Transaction,
  budget: BudgetHere,
  { table, by, at }: Drafting,
): Promise<Outcome<number | null>> {
  const moves = agreedMoves(table.offers)
  const { plan } = budget
  if (moves.length === 0 || !isDraft(plan.kind)) return { refused: false, value: null }
  const carried = await carriedBy(budget, moves, tx)
  if (carried.refused) return carried
  const { place, year, number, begins } = table
  const reason = texts('ky').conciliations.versionReason(number, begins)
  const wanted = { year, kind: plan.kind, unit: plan.unit, reason }
  const drafted = { wanted, basis: plan, lines: carried.value, at, by }
  return { refused: false, value: await writeBegun(tx, place, drafted) }
}
