import type { Period } from '#app/domain/budget/line.ts'
import { amountIn } from '#app/domain/budget/reading/measures.ts'
import type { ReadLine } from '#app/domain/budget/reading/read-line.ts'
import { lastOf, plansInOrder } from '#app/domain/budget/standing.ts'
import type { PublishedVersion } from '#app/domain/budget/version.ts'
import type { Register } from '#app/domain/classifications/register.ts'
import type { Tyiyn } from '#app/domain/money.ts'
import { addUpAmounts } from '#app/domain/remarks/amounts.ts'
import { type ChainVersion, lineFollower, type Standing } from '#app/domain/remarks/became.ts'
import { type KeneshGate, standingGate } from '#app/domain/remarks/kenesh.ts'
import { type LinesThen, remarkLine } from '#app/domain/remarks/public-remark.ts'
import type { Remark } from '#app/domain/remarks/remark.ts'
import { publishedVersionsOf } from '#models/budget/version.server.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'
import { gatesOf } from '#models/remarks/kenesh-gate.server.ts'
import { readingOf, type VersionReading } from '../budget/reading/reading-of.server.ts'
import type { Situation } from '../situation.ts'

type Where = Pick<Situation, 'place' | 'at'>

/** The plans of a year in the order in which one took the place of the other, with their lines as residents read them. */
export type BudgetHere = {
  year: number
  /** The last one, which stands; what was spent is none of them. */
  plan: PublishedVersion
  versions: readonly Pick<VersionReading, 'version' | 'names' | 'lines' | 'period'>[]
  register: Register
  /** How a draft of the year was put to the vote of the kenesh; null where none was, or it was taken back. */
  gate: KeneshGate | null
  /** Every time that one was put, also where it was taken back. */
  gates: readonly KeneshGate[]
}

/** The budget of a year as remarks stand on it; null before anything is published. */
export async function budgetHere(
  where: Where,
  year: number,
  tx: Transaction | null = null,
): Promise<BudgetHere | null> {
  return budgetOf(where, await publishedVersionsOf(where.place, year, tx), tx)
}

/** The same of these versions of a year; null where none of them is a plan. */
export async function budgetOf(
  where: Where,
  versions: readonly PublishedVersion[],
  tx: Transaction | null = null,
): Promise<BudgetHere | null> {
  const plans = plansInOrder(versions)
  const plan = plans.at(-1)
  if (!plan) return null
  const read = await Promise.all(plans.map((version) => readingOf(where, version)))
  const standing = read.map(({ register: _, ...one }) => one)
  const gates = await gatesOf(tx, where.place, plan.year)
  const register = read[0]?.register ?? new Map()
  return { year: plan.year, plan, versions: standing, register, gate: standingGate(gates), gates }
}

/** The same as it would be with a draft that is not published yet. */
export function withDraft(budget: BudgetHere, draft: VersionReading): BudgetHere {
  const all = [...budget.versions, draft]
  const order = plansInOrder(all.map(({ version }) => version))
  return {
    ...budget,
    versions: order.flatMap((one) => all.find((two) => two.version === one) ?? []),
  }
}

export const planIn = ({ plan, versions }: BudgetHere) => {
  const found = versions.find(({ version }) => version.number === plan.number)
  if (!found) throw new Error('the last plan is one of the versions')
  return found
}

/** What a line comes to in a version. */
export const amountOf = (line: ReadLine, { period }: { period: Period }): Tyiyn | null =>
  amountIn(line, period)

/** Tells of each remark, or whatever else stands on a line as they do, what its line became, up to a version where one is named. */
export function nowOf({ versions, register, year }: BudgetHere, upTo?: number) {
  const last = versions.findIndex(({ version }) => version.number === upTo)
  const then = last < 0 ? versions : versions.slice(0, last + 1)
  const chain = then.map(({ version, lines }): ChainVersion => {
    const { number, basis, file } = version
    return { number, madeFrom: file ? null : basis, lines }
  })
  const became = lineFollower(chain, { register, year })
  const known = new Map<string, LinesThen>()
  return (remark: Standing): LinesThen => {
    const key = `${remark.version} ${remark.line.side} ${remark.line.key}`
    const found = known.get(key) ?? describe(remark)
    known.set(key, found)
    return found
  }

  function describe(remark: Standing): LinesThen {
    const { fate, version, lines } = became(remark)
    const read = then.find((one) => one.version.number === version)
    const shown = lines.map((line) => ({
      ...remarkLine(line),
      amount: read ? amountOf(line, read) : null,
    }))
    const gone = fate === 'gone'
    return { fate, version, lines: gone ? [] : shown, amount: gone ? null : addUpAmounts(shown) }
  }
}

/** Tells of each remark what its line is in the budget as it was adopted; null before that, and of later remarks. */
export function adoptedOf(budget: BudgetHere): (remark: Remark) => LinesThen | null {
  const plans = budget.versions.map(({ version }) => version)
  const adopted = lastOf(plans, 'approved')
  if (!adopted) return () => null
  const then = nowOf(budget, adopted.number)
  const until = plans.slice(0, plans.indexOf(adopted) + 1)
  const known = new Set(until.map(({ number }) => number))
  return (remark) => (known.has(remark.version) ? then(remark) : null)
}
