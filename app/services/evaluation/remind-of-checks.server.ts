import { type Day, dayOf, instantOf } from '#app/domain/calendar/day.ts'
import type { DeskItem } from '#app/domain/evaluation/desk.ts'
import { firstHour, reminderOf } from '#app/domain/evaluation/due.ts'
import { type Letter, tellEach } from '#app/services/tell.server.ts'
import { inTransaction } from '#models/database/in-transaction.server.ts'
import { allMunicipalities } from '#models/places/municipality.server.ts'
import { allItems } from './read-desk.server.ts'

/** Reminds those who were given a check the day before it is due and once it is overdue; each is told each once. */
export async function remindOfChecks(at: Date): Promise<void> {
  const today = dayOf(at)
  if (at.getTime() < instantOf(today).getTime() + firstHour * 3_600_000) return
  for (const { place, suspended } of await allMunicipalities()) {
    if (suspended) continue
    const letters = (await allItems(place, today)).flatMap((item) => reminder(item, today))
    if (letters.length > 0) await inTransaction(place, (tx) => tellEach(tx, { place, at }, letters))
  }
}

function reminder({ number, title, step, waits, assignee, due }: DeskItem, today: Day): Letter[] {
  const kind = due && reminderOf(due, today)
  const toCheck = waits === 'check' && (step === 'legal' || step === 'technical')
  if (!kind || !assignee || !toCheck) return []
  const facts = { proposal: { number, title }, step, due }
  return [{ kind, facts, readers: [assignee.account], once: `${kind}/${number}/${step}/${due}` }]
}
