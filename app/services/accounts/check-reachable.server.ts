import type { Contact } from '#app/domain/accounts/contact.ts'
import { accepted, fault, type Outcome, refuseInput } from '#app/domain/outcome.ts'
import { openChannels } from '#app/services/alerts/carriers.server.ts'
import { readMunicipality } from '#models/places/municipality.server.ts'

/**
 * Whether messages can reach a contact. A demonstration shows them on a page; elsewhere nobody is left waiting for a
 * code that no gateway will bring.
 */
export async function checkReachable(place: string, { channel }: Contact): Promise<Outcome<true>> {
  if (openChannels().includes(channel)) return accepted(true)
  if ((await readMunicipality(place))?.demonstration) return accepted(true)
  return refuseInput([fault('login', channel === 'sms' ? 'no-sms-here' : 'no-mail-here', {})])
}
