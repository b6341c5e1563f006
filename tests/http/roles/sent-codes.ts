import type { Contact } from '#app/domain/accounts/contact.ts'
import { dayOf } from '#app/domain/calendar/day.ts'
import { country, placeId } from '#app/domain/places/place-id.ts'
import { writeCode } from '#app/services/accounts/codes/issue-code.server.ts'
import { hashPassword } from '#app/services/accounts/passwords/hash-password.server.ts'
import { inTransaction } from '#models/database/in-transaction.server.ts'
import { anAccount } from '#seed/builders/an-account.ts'

/**
 * Codes as they were sent, each with the token of its page: to a newcomer, to two who have
 * forgotten their password, and to an author for another phone.
 */
export async function sentCodes(at: Date, author: number) {
  const contact: Contact = { channel: 'sms', to: '+996700333444' }
  const pending = {
    name: 'Жаңы Адам',
    contact,
    born: dayOf(new Date('1990-05-14')),
    village: 1,
    residentSince: dayOf(new Date('2010-09-01')),
    password: await hashPassword('жылкы тоодо жүрөт'),
  }
  const here = placeId('ak-bulun')
  const send = (place: string, asked: Omit<Parameters<typeof writeCode>[2], 'contact'>) =>
    inTransaction(place, (tx) =>
      writeCode(tx, { place: placeId(place), at }, { contact, ...asked }),
    )
  const forget = async (place: string, roles: ['resident'] | ['platform-admin']) => {
    const { number } = await anAccount({ place: placeId(place), roles, name: 'Унутчаак Адам' })
    return send(place, { purpose: 'password', account: number, pending: null })
  }
  return {
    confirming: await send(here, { purpose: 'register', account: null, pending }),
    problem: await send(here, { purpose: 'problem', account: null, pending: null }),
    moving: await send(here, { purpose: 'contact', account: author, pending: null }),
    forgetful: await forget(here, ['resident']),
    forgetfulAdmin: await forget(country, ['platform-admin']),
  }
}
