import type { BudgetLine } from '#app/domain/budget/line.ts'
import type { BudgetVersion, VersionKind } from '#app/domain/budget/version.ts'
import { readLines } from '#models/budget/lines.server.ts'
import { publishedVersionsOf } from '#models/budget/version.server.ts'

/** The published version that a new one of a year corrects or follows; null for the first of its year. */
export async function basisOf(
  place: string,
  { year, kind }: { year: number; kind: VersionKind },
): Promise<BudgetVersion | null> {
  const chain = await publishedVersionsOf(place, year)
  return chain.findLast((one) => one.kind === kind) ?? chain.at(-1) ?? null
}

/** The lines that a new version is compared with: those of its basis, else of the last version of the year before. */
export async function earlierLines(
  place: string,
  wanted: { year: number; kind: VersionKind },
): Promise<BudgetLine[]> {
  const basis =
    (await basisOf(place, wanted)) ??
    (await publishedVersionsOf(place, wanted.year - 1)).at(-1) ??
    null
  return basis ? readLines(null, basis) : []
}
