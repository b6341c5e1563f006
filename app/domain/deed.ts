import { type Day, parseDay } from './calendar/day.ts'

/** What a command did, where the page it leads to would not tell by itself. */
const deeds = [
  'check-returned',
  'check-passed',
  'check-waits',
  'checks-assigned',
  'appeal-decided',
  'moderated',
  'title-saved',
  'exclusion-kept',
  'list-published',
  'round-published',
  'round-changed',
  'draft-deleted',
  'delivery-saved',
  'hearing-saved',
  'improvement-saved',
  'facility-saved',
  'facility-ended',
  'facility-kind-saved',
  'rating-kept',
  'reply-published',
  'rating-hidden',
  'problem-followed',
  'problem-reopened',
  'problem-said-still',
  'problem-cleaned',
  'problem-handled',
  'problem-key-ended',
  'table-saved',
  'levers-set',
  'prices-saved',
  'order-adopted',
  'unit-saved',
  'unit-added',
  'unit-ended',
  'own-municipality-saved',
  'municipality-created',
  'municipality-saved',
  'municipality-suspended',
  'municipality-resumed',
  'admin-invited',
  'colleague-added',
  'role-granted',
  'role-revoked',
  'second-factor-reset',
  'resident-identified',
  'own-data-saved',
  'contact-changed',
  'village-saved',
  'password-changed',
] as const

/** What somebody sent that got a number and a day by which it is answered: the sentence says both. */
const numbered = ['remark-sent', 'question-sent', 'problem-sent'] as const

export type PlainDeed = (typeof deeds)[number]
export type NumberedDeed = (typeof numbered)[number]
export type Receipt = { sent: NumberedDeed; number: number; due: Day }
export type Deed = PlainDeed | Receipt

const name = 'deed'

/** Where a form leads to and what it did, in one; the deed is told once above that page and is not in its address. */
export function telling(path: string, deed: Deed): string {
  const [address = '', query = ''] = path.split('?')
  const asked = new URLSearchParams(query)
  asked.set(name, wordOf(deed))
  return `${address}?${asked}`
}

/** The deed of such a pair; null for none. */
export function deedIn(query: URLSearchParams): Deed | null {
  const [word, number = '', due = ''] = query.get(name)?.split(' ') ?? []
  const sent = numbered.find((one) => one === word)
  if (sent) {
    const day = parseDay(due)
    return day && /^\d{1,9}$/.test(number) ? { sent, number: Number(number), due: day } : null
  }
  return deeds.find((one) => one === query.get(name)) ?? null
}

const wordOf = (deed: Deed) =>
  typeof deed === 'string' ? deed : `${deed.sent} ${deed.number} ${deed.due}`
