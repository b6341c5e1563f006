import type { VersionHead } from '#app/domain/budget/reading/version-page.ts'
import { chainOf, lastPublished, newestText } from '#app/domain/budget/standing.ts'
import type { PublishedVersion } from '#app/domain/budget/version.ts'
import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import { publishedVersionsOf } from '#models/budget/version.server.ts'
import { sharedBriefly } from '../../shared-briefly.ts'
import type { Situation } from '../../situation.ts'

/** Every published version of a municipality's budgets, the newest year first, in a year in their order. */
export const publishedHere = sharedBriefly((place) => publishedVersionsOf(place))

export const headOf = (version: PublishedVersion): VersionHead => {
  const { year, number, kind, publishedAt, reason, hash, resolution } = version
  return { year, number, kind, publishedAt, reason, hash, ...(resolution && { resolution }) }
}

/** A published version of a year; what its page shows first where none is named. */
export async function findVersion(
  situation: Pick<Situation, 'place' | 'at'>,
  year: number,
  number: number | null,
): Promise<Outcome<PublishedVersion>> {
  const chain = chainOf(await publishedHere(situation), year)
  const found = number === null ? newestText(chain) : chain.find((one) => one.number === number)
  return found ? accepted(found) : refuse('missing', 'not-here', {})
}

/** The year that the menu leads to: of the version that was published last; null before the first. */
export async function budgetInMenu(
  situation: Pick<Situation, 'place' | 'at'>,
): Promise<{ year: number } | null> {
  const last = lastPublished(await publishedHere(situation))
  return last && { year: last.year }
}
