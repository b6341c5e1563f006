import { type Message, noticeEnd } from '#app/domain/alerts/message.ts'
import { insertMessage } from '#models/alerts/outbox-message.server.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'

type Written = Omit<Message, 'until'> & { until?: Date }

/** Writes a message into the outbox, in the transaction of the command that causes it; sent once that stands. */
export async function writeMessage(
  tx: Transaction,
  { place, at }: { place: string; at: Date },
  message: Written,
): Promise<void> {
  await insertMessage(tx, place, at, { until: noticeEnd(at), ...message })
}
