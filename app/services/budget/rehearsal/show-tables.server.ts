import type { Table } from '#app/domain/budget/tables/understand.ts'
import type { Unit } from '#app/domain/budget/version.ts'
import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { readRehearsal } from '#models/budget/rehearsal.server.ts'
import type { Situation } from '../../situation.ts'

export type TablesDesk = { number: number; year: number; unit: Unit; tables: readonly Table[] }

/** The tables of a file that was read, for those who say how they are to be read. */
export async function showTables(
  { person, place, at }: Situation,
  number: number,
): Promise<Outcome<TablesDesk>> {
  const allowed = may(person, 'write-budget', { place }, at)
  if (allowed.refused) return allowed
  const entry = await readRehearsal(null, { place, number })
  if (!entry) return refuse('missing', 'not-here', {})
  if (!entry.reading) return refuse('conflict', 'budget-not-ready', {})
  const { year, unit, reading } = entry
  return accepted({ number, year, unit, tables: reading.tables })
}
