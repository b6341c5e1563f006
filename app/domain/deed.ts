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
  'own-data-saved',
  'password-changed',
] as const

export type Deed = (typeof deeds)[number]

const name = 'deed'

/** Where a form leads to and what it did, in one; the deed is told once above that page and is not in its address. */
export function telling(path: string, deed: Deed): string {
  const [address = '', query = ''] = path.split('?')
  const asked = new URLSearchParams(query)
  asked.set(name, deed)
  return `${address}?${asked}`
}

/** The deed of such a pair; null for none. */
export function deedIn(query: URLSearchParams): Deed | null {
  return deeds.find((one) => one === query.get(name)) ?? null
}
