import { type Day, dayOf } from '#app/domain/calendar/day.ts'
import { isTimeToRemind, reminderOf } from '#app/domain/calendar/reminder.ts'
import { type Delivery, plannedNow } from '#app/domain/delivery/delivery.ts'
import { deliveryPermissions } from '#app/domain/delivery/permissions.ts'
import { type Letter, officeReaders, tellEverywhere } from '#app/services/tell.server.ts'
import { openDeliveries } from './open-deliveries.server.ts'

/** Reminds those who keep deliveries the day before a stage is due and once it is late; each is told each once. */
export async function remindOfDeliveries(at: Date): Promise<void> {
  if (!isTimeToRemind(at)) return
  const keepers = deliveryPermissions['update-delivery'].who
  await tellEverywhere(at, async (place) => {
    const readers = await officeReaders(place, keepers)
    const open = await openDeliveries({ place, at })
    return open.flatMap(({ delivery }) => reminder(delivery, dayOf(at), readers))
  })
}

const kinds = { tomorrow: 'delivery-due-tomorrow', overdue: 'delivery-late' } as const

function reminder(
  { proposal: number, title, officeTitles, stages }: Delivery,
  today: Day,
  readers: readonly string[],
): Letter[] {
  const now = plannedNow(stages)
  const remind = now && reminderOf(now.planned, today)
  if (!now || !remind) return []
  const kind = kinds[remind]
  const facts = { proposal: { number, title, ...(officeTitles && { officeTitles }) }, ...now }
  return [{ kind, facts, readers, once: `${kind}/${number}/${now.stage}/${now.planned}` }]
}
