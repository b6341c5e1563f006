import type { Day } from '../calendar/day.ts'
import type { InLanguages } from '../language.ts'
import { type FieldFault, fault } from '../outcome.ts'
import { namesOf } from './names-of.ts'
import type { Territory } from './territory.ts'

/** What an admin writes about a unit: everything but its code, its number and what became of it. */
export type UnitEntry = {
  name: InLanguages
  aliases: readonly string[]
  validFrom: Day | null
  population: number | null
  adults: number | null
  centre: Territory['centre']
}

/** What does not hold together, each fault at its field. */
export function checkEntry({ population, adults }: UnitEntry): FieldFault[] {
  return population !== null && adults !== null && adults > population
    ? [fault('adults', 'adults-over-population', { population })]
    : []
}

/** A new code must be one of a village, lie in the municipality's oblast, and be nobody's. */
export function checkCode(
  soate: string,
  municipality: string,
  known: readonly Territory[],
): FieldFault[] {
  if (!/^417\d{11}$/.test(soate) || soate.endsWith('000'))
    return [fault('soate', 'not-a-soate', {})]
  const oblast = municipality.slice(0, 5)
  if (!soate.startsWith(oblast)) return [fault('soate', 'soate-of-elsewhere', { oblast })]
  const holder = known.find((unit) => unit.soate === soate)
  return holder ? [fault('soate', 'soate-taken', { name: holder.name.ky })] : []
}

/**
 * The unit as an entry changes it. A name that is given up stays among the others: people go on saying it, and the
 * search must go on finding it.
 */
export function changedUnit(before: Territory, entry: UnitEntry): Territory {
  const { name, aliases, ...figures } = entry
  const present = [name.ky, name.ru, name.en]
  const former = namesOf({ name: before.name, aliases: [] })
  const others = [...aliases, ...former].filter((other) => !present.includes(other))
  return { ...before, ...figures, name, aliases: [...new Set(others)] }
}

/** Whether an entry gives a unit another name in some language. */
export function isRenamed(before: Territory, { name }: UnitEntry): boolean {
  return (['ky', 'ru', 'en'] as const).some(
    (language) => (before.name[language] ?? '') !== (name[language] ?? ''),
  )
}
