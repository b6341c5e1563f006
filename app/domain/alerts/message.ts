import type { Contact } from '../accounts/contact.ts'
import type { Language } from '../language.ts'
import type { Tidings } from '../messages.ts'

const minute = 60_000

/** Who is written to: an account by its id (`ak-bulun:12`), or a phone or mail of somebody without one. */
export type Reader = string | { contact: Contact; language: Language }

export type Message = Tidings & {
  contact: Contact
  language: Language
  /** After this instant sending it would be of no use, as with a code. */
  until: Date
  /** What may be told this reader only once, such as that a day has passed; null for all else. */
  once: string | null
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
