import { isDraft } from '#app/domain/budget/version.ts'
import { accepted, fault, type Outcome, refuse, refuseInput } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import type { KeneshGate, SeenDraft } from '#app/domain/remarks/kenesh.ts'
import { unsettledTables } from '#models/conciliations/conciliation.server.ts'
import { isDuplicate } from '#models/database/in-transaction.server.ts'
import { insertGate } from '#models/remarks/kenesh-gate.server.ts'
import { waitingRemarks } from '#models/remarks/remark.server.ts'
import { done, perform } from '../../perform.server.ts'
import type { Situation } from '../../situation.ts'
import { budgetHere } from '../budget-here.server.ts'

/** What the page shows of a draft before it is put to the vote. */
export type BeforeKenesh = {
  year: number
  version: number
  /** The numbers of remarks without an answer. */
  unanswered: readonly number[]
  gate: KeneshGate | null
  gates: readonly KeneshGate[]
  /** A draft lies before the kenesh, and nothing is adopted yet. */
  mayTakeBack: boolean
}

export async function openKenesh(
  situation: Situation,
  year: number,
): Promise<Outcome<BeforeKenesh>> {
  const { person, place, at } = situation
  const allowed = may(person, 'put-to-kenesh', { place }, at)
  if (allowed.refused) return allowed
  const budget = await budgetHere(situation, year)
  if (!budget) return refuse('missing', 'not-here', {})
  const { plan, gate, gates } = budget
  // Of a budget that is adopted the record stays.
  if (!isDraft(plan.kind) && !gate) return refuse('missing', 'not-here', {})
  const waiting = await waitingRemarks(place, year)
  const unanswered = waiting.map(({ number }) => number)
  const mayTakeBack = gate !== null && isDraft(plan.kind)
  return accepted({ year, version: plan.number, unanswered, gate, gates, mayTakeBack })
}

/**
 * Puts the last draft of a year to the vote of the kenesh: no more remarks are taken. Refused while remarks are
 * unanswered, unless a reason is given, which is public and stands in the audit chain with their number. Refused too
 * while a conciliation table is neither confirmed nor called off: what it agrees on could not enter the draft any more.
 */
export async function putToKenesh(
  situation: Situation,
  year: number,
  { reason, seen }: { reason: string; seen: SeenDraft },
): Promise<Outcome<number>> {
  const { person, place, at } = situation
  try {
    return await perform(situation, async (tx) => {
      const allowed = may(person, 'put-to-kenesh', { place }, at)
      if (allowed.refused) return allowed
      const budget = await budgetHere(situation, year, tx)
      if (!budget || !isDraft(budget.plan.kind)) return refuse('missing', 'not-here', {})
      const table = (await unsettledTables(place, tx)).find((one) => one.year === year)
      if (table) return refuse('conflict', 'conciliation-unsettled', { table: table.number })
      const unanswered = (await waitingRemarks(place, year, tx)).map(({ number }) => number)
      const unseen = unanswered.filter((number) => !seen.unanswered.includes(number))
      if (unseen.length > 0) return refuse('conflict', 'kenesh-more-remarks', { numbers: unseen })
      if (unanswered.length > 0 && reason === '')
        return refuseInput([fault('reason', 'kenesh-unanswered', { count: unanswered.length })])
      if (budget.gate) return refuse('conflict', 'kenesh-put-before', {})
      const version = budget.plan.number
      if (seen.version !== version)
        return refuse('conflict', 'kenesh-another-version', { seen: seen.version, version })
      const turn = budget.gates.length + 1
      const said = unanswered.length > 0 ? reason : ''
      const by = { account: allowed.value.id, name: allowed.value.name }
      await insertGate(tx, { place, year, version, turn, at, by, unanswered, reason: said })
      return done(year, 'draft-put-to-kenesh', `budget/${year}/${version}`, {
        ...{ year, version, unanswered: unanswered.length },
        ...(said === '' ? {} : { reason: said }),
      })
    })
  } catch (error) {
    if (isDuplicate(error, 'version')) return refuse('conflict', 'kenesh-put-before', {})
    throw error
  }
}
