import { type Contact, masked } from './contact.ts'

/** Hours in which whoever still reads the old contact can object, before a second person signs. */
export const contactWaits = 72

/**
 * What the office changes of an account whose owner has lost phone and mail, all of it masked: an act stays for good, and
 * the old phone may be somebody else's by now.
 */
export type ContactContent = {
  account: string
  before: readonly string[]
  channel: Contact['channel']
  to: string
}

export function contactContent(
  { id: account, name }: { id: string; name: string },
  before: readonly Contact[],
  to: Contact,
) {
  return {
    ...({ act: 'replace-contact', title: name, account, before: before.map(masked) } as const),
    ...{ channel: to.channel, to: masked(to) },
  }
}
