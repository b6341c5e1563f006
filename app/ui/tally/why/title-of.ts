import type { ProjectOutcome } from '#app/domain/tally/round-result.ts'

export type TitleOf = (number: number) => string

/** Finds a project's name by its number: `№ 3 Көпүрө`. */
export function titlesOf(standings: readonly Pick<ProjectOutcome, 'number' | 'title'>[]): TitleOf {
  const titles = new Map(standings.map(({ number, title }) => [number, title]))
  return (number) => `№ ${number} ${titles.get(number) ?? ''}`.trim()
}
