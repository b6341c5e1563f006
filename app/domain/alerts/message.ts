import type { Contact } from '../accounts/contact.ts'
import type { Language } from '../language.ts'

const minute = 60_000

/** What is written to a person; an SMS has no subject and shows the text alone. */
export type MessageText = { subject: string; text: string }

export type Message = MessageText & {
  contact: Contact
  language: Language
  /** After this instant sending it would be of no use, as with a code. */
  until: Date
}

export type MessageState = 'waiting' | 'sent' | 'failed'

/** Minutes to wait after each try that failed; after the last one the message counts as failed. */
const pauses = [1, 5, 15, 60, 240]

/** When to try again after a number of tries that failed; null when it is given up. */
export function nextTry(tries: number, until: Date, at: Date): Date | null {
  const pause = pauses[tries - 1]
  if (pause === undefined) return null
  const next = new Date(at.getTime() + pause * minute)
  return next < until ? next : null
}

/** Until when one process may hold a message to send it; longer than any adapter waits. */
export function leaseEnd(at: Date): Date {
  return new Date(at.getTime() + minute)
}

/** News of three days ago is on the page anyway: a gateway that was away so long sends it no more. */
export function noticeEnd(at: Date): Date {
  return new Date(at.getTime() + 3 * 24 * 60 * minute)
}
