import type { Contact } from '#app/domain/accounts/contact.ts'
import { accepted, fault, type Outcome, refuseInput } from '#app/domain/outcome.ts'
import { openChannels } from '#app/services/alerts/carriers.server.ts'
import { isOpenDemonstration } from '#app/services/demonstrations.server.ts'

/**
 * Whether messages can reach a contact. A demonstration shows them on a page; elsewhere nobody is left waiting for a
 * code that no gateway will bring.
 */
export async function checkReachable(place: string, { channel }: Contact): Promise<Outcome<true>> {
  if (openChannels().includes(channel)) return accepted(true)
  if (await isOpenDemonstration(place)) return accepted(true)
  return refuseInput([fault('login', channel === 'sms' ? 'no-sms-here' : 'no-mail-here', {})])
}
