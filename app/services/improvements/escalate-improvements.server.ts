import { dayOf } from '#app/domain/calendar/day.ts'
import { isTimeToRemind } from '#app/domain/calendar/reminder.ts'
import { daysLate } from '#app/domain/improvements/clock.ts'
import type { Improvement } from '#app/domain/improvements/improvement.ts'
import { improvementPermissions } from '#app/domain/improvements/permissions.ts'
import { refuse } from '#app/domain/outcome.ts'
import { improvementsOf, noteEscalated } from '#models/improvements/improvement.server.ts'
import { done, perform } from '../perform.server.ts'
import type { Situation } from '../situation.ts'
import { officeReaders, tell } from '../tell.server.ts'
import { municipalitiesAtWork } from './places.server.ts'

/** Tells those who lead of what is overdue: of each item once, however often it is looked for. */
export async function escalateImprovements(at: Date): Promise<void> {
  if (!isTimeToRemind(at)) return
  for (const place of await municipalitiesAtWork()) {
    const all = await improvementsOf(place)
    const overdue = all.filter((one) => one.escalated === null && daysLate(one, dayOf(at)) > 0)
    for (const one of overdue) await escalate({ place, at, ...nobody }, one)
  }
}

const nobody = { person: null, language: 'ky', formKey: null, address: '' } as const

function escalate(situation: Situation, one: Improvement) {
  const { place, at } = situation
  const { number, title, due } = one
  return perform(situation, async (tx) => {
    if (!(await noteEscalated(tx, one, at))) return refuse('conflict', 'stands-otherwise', {})
    const readers = await officeReaders(place, improvementPermissions['oversee-improvements'].who)
    await tell(tx, situation, readers, 'improvement-overdue', { number, title, due })
    return done(number, 'improvement-escalated', `improvement/${number}`, { number, on: due })
  })
}
