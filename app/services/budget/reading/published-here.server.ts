import type { VersionHead } from '#app/domain/budget/reading/version-page.ts'
import type { PublishedVersion } from '#app/domain/budget/version.ts'
import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import { publishedVersionsOf } from '#models/budget/version.server.ts'
import { sharedBriefly } from '../../shared-briefly.ts'
import type { Situation } from '../../situation.ts'

/** Every published version of a municipality's budgets, the newest year first, in a year in their order. */
export const publishedHere = sharedBriefly((place) => publishedVersionsOf(place))

/** The version that a year's page shows first: the last one that was published. */
export function newestOf(chain: readonly PublishedVersion[]): PublishedVersion | null {
  return chain.reduce<PublishedVersion | null>(
    (newest, one) => (newest && newest.publishedAt > one.publishedAt ? newest : one),
    null,
  )
}

/** Of a year, what was decided last: as changed, else as adopted, else its last draft; its execution only where asked. */
export function planOf(
  versions: readonly PublishedVersion[],
  year: number,
): PublishedVersion | null {
  const chain = versions.filter((one) => one.year === year)
  for (const kind of [
    'change',
    'approved',
    'binding-draft',
    'forward-draft',
    'execution',
  ] as const) {
    const found = newestOf(chain.filter((one) => one.kind === kind))
    if (found) return found
  }
  return null
}

export const headOf = (version: PublishedVersion): VersionHead => {
  const { year, number, kind, publishedAt, reason, hash } = version
  return { year, number, kind, publishedAt, reason, hash }
}

/** A published version of a year; the newest where none is named. */
export async function findVersion(
  situation: Pick<Situation, 'place' | 'at'>,
  year: number,
  number: number | null,
): Promise<Outcome<PublishedVersion>> {
  const chain = (await publishedHere(situation)).filter((one) => one.year === year)
  const found = number === null ? newestOf(chain) : chain.find((one) => one.number === number)
  return found ? accepted(found) : refuse('missing', 'not-here', {})
}

/** The year that the menu leads to: of the version that was published last; null before the first. */
export async function budgetInMenu(
  situation: Pick<Situation, 'place' | 'at'>,
): Promise<{ year: number } | null> {
  const newest = newestOf(await publishedHere(situation))
  return newest && { year: newest.year }
}
