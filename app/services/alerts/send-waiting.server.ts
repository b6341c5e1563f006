import type { Contact } from '#app/domain/accounts/contact.ts'
import { leaseEnd, nextTry } from '#app/domain/alerts/message.ts'
import {
  claimMessage,
  markFailed,
  markSent,
  type OutboxMessage,
} from '#models/alerts/outbox-message.server.ts'
import { carriers, openChannels } from './carriers.server.ts'
import { wordMessage } from './word-message.ts'

/** So many at once, and at most so many each in a run: one slow gateway does not hold everybody's code. */
const lanes = 5
const mostInALane = 40

/**
 * Sends what waits in the outbox, in every municipality, codes first; returns how many messages left. Any number of
 * processes may do this at once: each message is claimed by one. Only a process that dies between sending and noting
 * it repeats a message, with the same reference. `portal` is where the links in them begin.
 */
export async function sendWaiting(now: () => Date, portal: URL): Promise<number> {
  const channels = openChannels()
  if (channels.length === 0) return 0
  const sent = await Promise.all(Array.from({ length: lanes }, () => lane(channels, now, portal)))
  return sent.reduce((total, one) => total + one, 0)
}

async function lane(channels: Contact['channel'][], now: () => Date, portal: URL): Promise<number> {
  let sent = 0
  for (let turn = 0; turn < mostInALane; turn++) {
    const at = now()
    const message = await claimMessage(channels, at, leaseEnd(at))
    if (!message) break
    if (await send(message, at, portal)) sent++
  }
  return sent
}

async function send(message: OutboxMessage, at: Date, portal: URL): Promise<boolean> {
  const { place, number, channel, to, until, tries } = message
  if (until <= at) {
    await markFailed(message, 'too late to be of use', null)
    return false
  }
  try {
    const words = wordMessage(message, portal)
    await carriers()[channel]?.({ reference: `${place}-${number}`, to, ...words })
  } catch (error) {
    await markFailed(message, failureOf(error), nextTry(tries, until, at))
    return false
  }
  await markSent(message, at)
  return true
}

/** The reason alone: an adapter's error may quote the phone it was about. */
function failureOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  return error.message.replace(/\+?\d{6,}|\S+@\S+/g, '…').slice(0, 200)
}
