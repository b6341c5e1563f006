import type { BudgetLine } from '#app/domain/budget/line.ts'
import { frozenNames } from '#app/domain/budget/open-data/frozen-names.ts'
import {
  type BudgetVersion,
  isPublished,
  type PublishedVersion,
} from '#app/domain/budget/version.ts'
import { hashForm, versionText } from '#app/domain/budget/version-text.ts'
import { registerIn } from '#app/services/classifications/read-register.server.ts'
import { sha256 } from '#app/sha256.server.ts'
import { writeLines } from '#models/budget/lines.server.ts'
import { changeVersion, insertVersion, readVersion } from '#models/budget/version.server.ts'
import { inTransaction } from '#models/database/in-transaction.server.ts'

type Given = Pick<BudgetVersion, 'place' | 'year' | 'kind'> &
  Partial<Pick<BudgetVersion, 'file' | 'findings' | 'resolution'>> & {
    lines: readonly BudgetLine[]
    publishedAt: Date
    reason?: string | null
  }

/** Writes a version into the chain of its year and publishes it. */
export async function aPublishedBudget(given: Given): Promise<PublishedVersion> {
  const {
    place,
    year,
    kind,
    lines,
    publishedAt,
    reason = null,
    file = null,
    findings = [],
    resolution,
  } = given
  const begun: Omit<BudgetVersion, 'number'> = {
    ...{ place, year, kind, state: 'working', basis: null, reason, unit: 1_000, file },
    ...{ revision: 0, findings, hash: null, publishedAt: null, begunAt: publishedAt },
    begunBy: { account: '', name: 'Финансы-экономика бөлүмү' },
  }
  const number = await inTransaction(place, async (tx) => {
    const number = await insertVersion(tx, begun)
    await writeLines(tx, { place, year, number }, lines)
    const names = frozenNames(lines, year, await registerIn(tx, place))
    const hash = sha256(versionText({ place, year, kind, number }, lines, names), 'hex')
    const published = {
      ...{ state: 'published' as const, hash, hashForm, publishedAt, names },
      ...(resolution && { resolution }),
    }
    await changeVersion(tx, { place, year, number, revision: 0 }, published)
    return number
  })
  const version = await readVersion(null, { place, year, number })
  if (!version || !isPublished(version)) throw new Error('a version that was not published')
  return version
}
