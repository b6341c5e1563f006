import type { Contact } from '#app/domain/accounts/contact.ts'
import { isOpenDemonstration } from '#app/services/demonstrations.server.ts'
import { unsentMessages } from '#models/alerts/outbox-message.server.ts'
import { openChannels } from './carriers.server.ts'

/** What keeps messages of a channel from arriving, for those who can see to it. */
export type Unsent = {
  channel: Contact['channel']
  isOpen: boolean
  waiting: number
  failed: number
}

/** The channels that need somebody's care: none is set up, or messages were given up. Empty where all is well. */
export async function unsentNotice(place: string): Promise<Unsent[]> {
  const shownOnAPage = await isOpenDemonstration(place)
  const channels = await Promise.all(
    (['sms', 'mail'] as const).map(async (channel) => ({
      channel,
      isOpen: shownOnAPage || openChannels().includes(channel),
      ...(await unsentMessages(place, channel)),
    })),
  )
  return channels.filter(({ isOpen, failed }) => !isOpen || failed > 0)
}
