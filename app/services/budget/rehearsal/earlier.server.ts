import type { BudgetLine } from '#app/domain/budget/line.ts'
import { lastOf, planInForce, planOrReport } from '#app/domain/budget/standing.ts'
import type { BudgetVersion, VersionKind } from '#app/domain/budget/version.ts'
import { standingGate } from '#app/domain/remarks/kenesh.ts'
import { readLines } from '#models/budget/lines.server.ts'
import { publishedVersionsOf } from '#models/budget/version.server.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'
import { gatesOf } from '#models/remarks/kenesh-gate.server.ts'

/**
 * The published version that a new one of a year corrects or follows; null for the first of its year. What the kenesh
 * adopts follows the draft that was put to its vote.
 */
export async function basisOf(
  place: string,
  { year, kind }: { year: number; kind: VersionKind },
  tx: Transaction | null = null,
): Promise<BudgetVersion | null> {
  const chain = await publishedVersionsOf(place, year, tx)
  const same = lastOf(chain, kind)
  if (same) return same
  const put = kind === 'approved' ? standingGate(await gatesOf(tx, place, year)) : null
  // What was received and spent is no plan that another one could follow.
  return chain.find(({ number }) => number === put?.version) ?? planInForce(chain)
}

/**
 * The version that was published since a draft was begun, and that it does not know; null where it stands on the last one.
 * Publishing it all the same would silently take back what the newer one changed. Whether an adopted budget is what the
 * kenesh was given is asked by itself.
 */
export async function overtakenBy(
  place: string,
  draft: Pick<BudgetVersion, 'year' | 'kind' | 'basis'>,
  tx: Transaction | null = null,
): Promise<BudgetVersion | null> {
  if (draft.kind === 'execution') return null
  const stands = await basisOf(place, draft, tx)
  if (draft.kind === 'approved' && stands?.kind !== 'approved') return null
  return stands && stands.number !== draft.basis ? stands : null
}

/** The lines that a new version is compared with: those of its basis, else of the plan of the year before. */
export async function earlierLines(
  place: string,
  wanted: { year: number; kind: VersionKind },
): Promise<BudgetLine[]> {
  const basis =
    (await basisOf(place, wanted)) ??
    planOrReport(await publishedVersionsOf(place, wanted.year - 1))
  return basis ? readLines(null, basis) : []
}
