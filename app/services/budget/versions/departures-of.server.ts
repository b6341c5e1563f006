import type { BudgetLine } from '#app/domain/budget/line.ts'
import type { BudgetVersion } from '#app/domain/budget/version.ts'
import type { Departure } from '#app/domain/conciliations/signed/departures.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'
import { departuresOfDraft } from '../../conciliations/signed/departed.server.ts'
import type { Situation } from '../../situation.ts'
import { readingOfDraft, type VersionReading } from '../reading/reading-of.server.ts'

type Draft = {
  version: BudgetVersion
  lines: readonly BudgetLine[]
  register?: VersionReading['register']
}

/** Where a draft would depart from signed conciliation protocols if it were published as it is now. */
export async function departuresOf(
  where: Pick<Situation, 'place' | 'at'>,
  { version, lines, register }: Draft,
  tx: Transaction | null = null,
): Promise<readonly Departure[]> {
  if (lines.length === 0) return []
  return departuresOfDraft(where, await readingOfDraft(where, version, lines, register), tx)
}
