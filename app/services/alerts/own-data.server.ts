import { messagesTo } from '#models/alerts/outbox-message.server.ts'
import type { OwnReaders } from '../own-row.ts'

export const alertOwnData = {
  async 'outbox-messages'({ place, contacts }) {
    const messages = await messagesTo(place, contacts)
    return messages.map((entry) => ({ at: entry.at, words: entry.to, entry }))
  },
} as const satisfies OwnReaders
