import { accountId } from '#app/domain/accounts/account-id.ts'
import { contactFault, parseContact } from '#app/domain/accounts/contact.ts'
import type { Day } from '#app/domain/calendar/day.ts'
import { fault, type Outcome, refuse, refuseInput } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { accountByIn } from '#models/accounts/account.server.ts'
import { identityOf, insertIdentity, readIdentityIn } from '#models/roll/identity.server.ts'
import { done, perform } from '../perform.server.ts'
import type { Situation } from '../situation.ts'
import { personTag } from './person-tag.server.ts'
import type { Vault } from './voting.server.ts'

/** What a clerk copies from the document that lies before them. */
export type Shown = { contact: string; born: Day; pin: string; seen: boolean }

/**
 * Notes whose account it is, by the document shown at the counter. The PIN goes no further than this function: its keyed
 * fingerprint is kept. A PIN that was noted for one account is noted for no other, or one clerk who knows it could put
 * another vote in the place of its owner's. Nobody notes their own.
 */
export async function identifyResident(
  situation: Situation,
  vault: Vault,
  shown: Shown,
): Promise<Outcome<null>> {
  const { person, place, at } = situation
  const allowed = may(person, 'identify-resident', { place }, at)
  if (allowed.refused) return allowed
  const contact = parseContact(shown.contact)
  if (!contact) return refuseInput([fault('contact', contactFault(shown.contact), {})])
  const tagged = await personTag(vault, place, shown.pin)
  if (tagged.refused) return tagged
  if (!shown.seen) return refuseInput([fault('seen', 'document-not-seen', {})])
  const tag = tagged.value
  return perform(situation, async (tx) => {
    const account = await accountByIn(tx, place, contact)
    if (!account?.confirmed) return refuseInput([fault('contact', 'no-such-resident', {})])
    if (account.born !== shown.born) return refuseInput([fault('born', 'born-otherwise', {})])
    const { number } = account
    const subject = { place, decidedBy: [accountId(place, number)] }
    const still = may(person, 'identify-resident', subject, at)
    if (still.refused) return still
    const known = await readIdentityIn(tx, place, number)
    if (known) {
      const same = known.person === tag
      return same
        ? refuse('conflict', 'document-seen-before', {})
        : refuse('conflict', 'another-pin-already', {})
    }
    if (await identityOf(tx, place, tag)) return refuse('conflict', 'pin-of-another-account', {})
    await insertIdentity(tx, { place, account: number, person: tag, by: allowed.value.id, at })
    return done(null, 'resident-identified', `account/${number}`)
  })
}
