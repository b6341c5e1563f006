import { dayOf, dayPlus } from '#app/domain/calendar/day.ts'
import type { Improvement } from '#app/domain/improvements/improvement.ts'
import { inTransaction } from '#models/database/in-transaction.server.ts'
import { insertImprovement } from '#models/improvements/improvement.server.ts'

/** Writes an agreed action of the first facility, and returns its number; anything may be given otherwise. */
export function anImprovement({
  place,
  at,
  ...given
}: Partial<Omit<Improvement, 'number'>> & { place: string; at: Date }): Promise<number> {
  const state = given.state ?? 'planned'
  const step = { at, by: `${place}:999`, monitor: false, text: 'Макулдашылды', evidence: null }
  const later = state === 'planned' ? [] : [{ ...step, state }]
  const one: Omit<Improvement, 'number'> = {
    ...{ place, facility: 1, title: 'Сордургучту оңдоо', side: 'provider', owner: '' },
    ...{ due: dayPlus(dayOf(at), 30), from: '', state },
    steps: [{ ...step, state: 'planned' }, ...later],
    ...{ updated: at, opened: null, escalated: null },
    ...given,
  }
  return inTransaction(place, (tx) => insertImprovement(tx, one))
}
