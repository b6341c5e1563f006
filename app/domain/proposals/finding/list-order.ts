import type { Day } from '../../calendar/day.ts'
import { daysBetween } from '../../calendar/day.ts'
import { lots } from './lot.ts'

/** The list is a ring of lots, cut open at one of so many places: each visitor's begins at one of them. */
export const cuts = 16

const firstDay = '2026-01-01' as Day // any fixed day: only the distance matters

/** The cut of a day: the same for everybody, another one tomorrow; for what shows only the first few. */
export function cutOfDay(day: Day): number {
  return ((daysBetween(firstDay, day) % cuts) + cuts) % cuts
}

/** Reads a cut, 0 to 15; null where there is none. */
export function readCut(text: string | null): number | null {
  return text !== null && /^\d{1,2}$/.test(text) && Number(text) < cuts ? Number(text) : null
}

/** The lot with which a list cut open there begins; it runs to the end of the lots and on from the first. */
export function firstLotOf(cut: number): number {
  return (lots / cuts) * cut
}

export const listOrders = ['draw', 'cost', 'cost-down', 'village', 'new'] as const
export type ListOrder = (typeof listOrders)[number]
