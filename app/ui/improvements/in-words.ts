import { instantOf } from '#app/domain/calendar/day.ts'
import { calledIn } from '#app/domain/facilities/facility.ts'
import { type Improvement, sourceOf } from '#app/domain/improvements/improvement.ts'
import type { ShownImprovement } from '#app/domain/improvements/shown.ts'
import { date } from '#app/i18n/format.ts'
import type { Say } from '#app/ui/say.ts'
import { quarterNamed } from './ratings.ts'

/** Whose service it is. */
export const calledAbout = ({ language }: Say, { about }: Pick<ShownImprovement, 'about'>) =>
  calledIn(language, {
    name: about.name,
    kindName: about.kindFacts.name,
    villageName: about.villageName,
  })

/** Who owes it: the owner that was named, else the provider or the office. */
export function ownerIn(
  { text: all, written }: Say,
  { owner, side, about }: Pick<ShownImprovement, 'owner' | 'side' | 'about'>,
): string {
  if (owner) return written(owner)
  if (side === 'office') return all.improvements.sides.office
  return about.provider ? written(about.provider) : all.improvements.sides.provider
}

export const dueIn = ({ language }: Say, { due }: Pick<Improvement, 'due'>) =>
  date(instantOf(due), language)

/** From what it follows, in words, and where that is read; null where from nothing. */
export function sourceIn(
  say: Say,
  { from, facility }: Pick<Improvement, 'from' | 'facility'>,
): { label: string; href: string } | null {
  const source = sourceOf(from)
  if (!source) return null
  const { paths, text: all } = say
  const number = Number(source.name)
  switch (source.kind) {
    case 'scorecard':
      return { label: all.improvements.sources.scorecard(number), href: paths.scorecard(number) }
    case 'visit':
      return { label: all.improvements.sources.visit(number), href: paths.visit(number) }
    case 'problem':
      return { label: all.improvements.sources.problem(number), href: paths.problem(number) }
    case 'quarter':
      return {
        label: all.improvements.sources.quarter(quarterNamed(say, source.name)),
        href: `${paths.facility(facility)}#ratings`,
      }
  }
}
