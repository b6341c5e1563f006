import { isDraft } from '#app/domain/budget/version.ts'
import { checkConfirming } from '#app/domain/conciliations/check.ts'
import type { Conciliation } from '#app/domain/conciliations/conciliation.ts'
import { agreedMoves } from '#app/domain/conciliations/offer.ts'
import { chosenFor, type Protocol } from '#app/domain/conciliations/protocol.ts'
import { protocolContent } from '#app/domain/conciliations/protocol-content.ts'
import { type RemarkResult, resultOf } from '#app/domain/conciliations/result.ts'
import { accepted, type Outcome, type Refusal, refuse } from '#app/domain/outcome.ts'
import { placeId } from '#app/domain/places/place-id.ts'
import { isOpen } from '#app/domain/remarks/open.ts'
import type { Remark } from '#app/domain/remarks/remark.ts'
import type { Signature } from '#app/domain/signatures/pending-act.ts'
import { openPlanOf } from '#models/budget/version.server.ts'
import { changeConciliation, readConciliation } from '#models/conciliations/conciliation.server.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'
import { readRemark } from '#models/remarks/remark.server.ts'
import { writeBegun } from '../budget/versions/write-begun.server.ts'
import { type BudgetHere, budgetHere, nowOf } from '../remarks/budget-here.server.ts'
import type { ActKind, Hand, PreparedAct } from '../signatures/act-kind.ts'
import { answerFrom } from './answer-remarks.server.ts'
import { carriedBy } from './carried-by.server.ts'

/** A table as the second signature finds it. */
type Written = {
  table: Conciliation & { protocol: Protocol; revision: number }
  /** Whether its protocol is written and not confirmed. */
  waits: boolean
  budget: BudgetHere
  remarks: readonly { remark: Remark; result: RemarkResult }[]
}

/**
 * The second hand under a protocol: the agreed moves become a draft that the officer publishes, with the table as its
 * reason, and every author gets the answer with the money that was moved. Returned or overtaken by a change of what it
 * rests on, it goes back to whoever wrote it, with all its words.
 */
export const confirmProtocol: ActKind<null> = {
  name: 'confirm-conciliation',
  watches: ['remark', 'budget'],
  async prepare(tx, { place, subject, at }) {
    const [, year, number] = subject.split('/').map(Number)
    const table = await readConciliation(tx, { place, year: year ?? 0, number: number ?? 0 })
    // One that went back is still what its act was about.
    const protocol = table?.protocol ?? table?.returned?.protocol
    if (!table || !protocol) return null
    const budget = await budgetHere({ place: placeId(place), at }, table.year, tx)
    if (!budget) return null
    const now = nowOf(budget)
    const remarks: Written['remarks'][number][] = []
    for (const one of table.remarks) {
      const remark = await readRemark(tx, { place, year: table.year, number: one })
      if (!remark) continue
      const chosen = chosenFor(protocol, one)
      const result = resultOf({ ...remark, now: now(remark) }, table.offers, chosen)
      remarks.push({ remark, result })
    }
    const waits = table.protocol !== null && table.confirmed === null
    return prepared(tx, { table: { ...table, protocol }, waits, budget, remarks })
  },
}

function prepared(outside: Transaction | null, written: Written): PreparedAct {
  const { table, waits, budget, remarks } = written
  const sendBack = async (tx: Transaction, at: Date, by: string | null, reason: string) => {
    const { protocol } = table
    const change = { protocol: null, returned: { at, reason, by, protocol } }
    return changeConciliation(tx, table, change)
  }
  return {
    subject: { place: table.place },
    where: null,
    content: protocolContent(table, {
      basis: budget.plan.number,
      remarks: remarks.map(({ remark: { number, line, answer }, result }) => ({
        ...{ number, line, result, answered: answer !== null },
      })),
    }),
    check: () => check(outside, written),
    carryOut: (hand) => confirm(hand, written),
    async decline({ tx, by, at }, reason) {
      return (await sendBack(tx, at, by.name, reason))
        ? accepted({ action: 'conciliation-protocol-returned' })
        : refuse('conflict', 'stands-otherwise', {})
    },
    async release(tx, at) {
      if (waits) await sendBack(tx, at, null, '')
    },
  }
}

async function check(
  tx: Transaction | null,
  { table, waits, budget }: Written,
): Promise<Refusal | null> {
  const refused = checkConfirming({ ...table, protocol: waits ? table.protocol : null })
  if (refused) return refused
  if (!isOpen(budget)) return refuse('forbidden', 'remarks-closed', { year: table.year })
  const moves = agreedMoves(table.offers)
  // What the moves would be made in is not what stands once that draft is published.
  const draft = moves.length > 0 ? await openPlanOf(table.place, table.year, tx) : null
  if (draft) return refuse('conflict', 'conciliation-draft-open', { version: draft.number })
  const carried = await carriedBy(budget, moves, tx)
  return carried.refused ? carried : null
}

async function confirm({ tx, by, at }: Hand, { table, budget, remarks }: Written) {
  const { place, year } = table
  const hand = { account: by.account, name: by.name }
  const version = await draftOf(tx, budget, { table, by: hand, at })
  if (version.refused) throw new Error(`checked and then refused: ${version.reason.key}`)
  await answerFrom(tx, { place: placeId(place), at }, { table, by: hand }, remarks)
  const results = remarks.map(({ result }) => result)
  const confirmed = { at, by: hand, basis: budget.plan.number, version: version.value, results }
  if (!(await changeConciliation(tx, table, { confirmed })))
    throw new Error('a table changed in the transaction that had read it')
  return {
    action: 'conciliation-confirmed',
    details: { year, ...(version.value === null ? {} : { version: version.value }) },
  } as const
}

type Drafting = { table: Conciliation; by: Pick<Signature, 'account' | 'name'>; at: Date }

/** The draft with what was agreed; null where nothing moves. */
async function draftOf(
  tx: Transaction,
  budget: BudgetHere,
  { table, by, at }: Drafting,
): Promise<Outcome<number | null>> {
  const moves = agreedMoves(table.offers)
  const { plan } = budget
  if (moves.length === 0 || !isDraft(plan.kind)) return accepted(null)
  const carried = await carriedBy(budget, moves, tx)
  if (carried.refused) return carried
  const { place, year, number, begins } = table
  const reason = { protocol: number, begins }
  const wanted = { year, kind: plan.kind, unit: plan.unit, reason }
  const drafted = { wanted, basis: plan, lines: carried.value, at, by }
  return accepted(await writeBegun(tx, place, drafted))
}
