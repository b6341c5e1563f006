import { type Day, dayOf } from '#app/domain/calendar/day.ts'
import { isTimeToRemind, reminderOf } from '#app/domain/calendar/reminder.ts'
import type { DeskItem } from '#app/domain/evaluation/desk.ts'
import { type Letter, tellEverywhere } from '#app/services/tell.server.ts'
import { allItems } from './read-desk.server.ts'

/** Reminds those who were given a check the day before it is due and once it is overdue; each is told each once. */
export async function remindOfChecks(at: Date): Promise<void> {
  if (!isTimeToRemind(at)) return
  const today = dayOf(at)
  await tellEverywhere(at, async (place) =>
    (await allItems({ place }, today)).flatMap((item) => reminder(item, today)),
  )
}

const kinds = { tomorrow: 'check-due-tomorrow', overdue: 'check-overdue' } as const

function reminder({ number, title, step, waits, assignee, due }: DeskItem, today: Day): Letter[] {
  const remind = due && reminderOf(due, today)
  const toCheck = waits === 'check' && (step === 'legal' || step === 'technical')
  if (!remind || !assignee || !toCheck) return []
  const kind = kinds[remind]
  const facts = { proposal: { number, title }, step, due }
  return [{ kind, facts, readers: [assignee.account], once: `${kind}/${number}/${step}/${due}` }]
}
