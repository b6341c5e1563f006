import type { Titled } from '#app/domain/words/office-title.ts'
import { numero } from '#app/i18n/format.ts'
import type { Say } from '#app/ui/say.ts'
import { saidTitle } from '#app/ui/texts/said-title.ts'

export type TitleOf = (number: number) => string

/** Finds a project's name by its number: `№ 3 Көпүрө`. */
export function titlesOf(
  standings: readonly (Titled & { number: number })[],
  say: Pick<Say, 'language' | 'written'>,
): TitleOf {
  const titles = new Map(standings.map((project) => [project.number, saidTitle(say, project)]))
  return (number) => `${numero(number, say.language)} ${titles.get(number) ?? ''}`.trim()
}
