import { randomBytes } from 'node:crypto'
import { accountOf } from '#app/domain/accounts/account-id.ts'
import type { Person } from '#app/domain/accounts/person.ts'
import type { Role } from '#app/domain/accounts/role.ts'
import { type Day, parseDay } from '#app/domain/calendar/day.ts'
import type { PlaceId } from '#app/domain/places/place-id.ts'
import { hashPassword } from '#app/services/accounts/passwords/hash-password.server.ts'
import { type Account, insertAccount, personOf } from '#models/accounts/account.server.ts'
import { insertSecondFactor } from '#models/accounts/second-factor.server.ts'
import { inTransaction } from '#models/database/in-transaction.server.ts'
import { demoDeputies, demoPassword, demoResidents, demoStaff } from './people.ts'

export type DemoPeople = {
  /** The first holder of each role. */
  staff: (role: Role) => Person
  /** Another holder, for the second signature. */
  deputy: (role: Role) => Person
  residents: readonly Person[]
}

/** Writes the staff and residents of the demonstration, all with the one password. */
export async function seedPeople(place: PlaceId, at: Date): Promise<DemoPeople> {
  const blank = { place, mail: null, password: await hashPassword(demoPassword), at }
  const common = { ...blank, confirmed: true, language: 'ky' as const }
  const staffFacts = { born: null, village: null, residentSince: null }
  const add = (account: Omit<Account, 'number'>) =>
    inTransaction(place, async (tx) =>
      personOf({ ...account, number: await insertAccount(tx, account) }),
    )

  const holders: Person[] = []
  for (const { role, name, phone } of [...demoStaff, ...demoDeputies]) {
    const person = await add({ ...common, ...staffFacts, name, phone, roles: [role] })
    await giveAuthenticator(person, at)
    holders.push(person)
  }
  const residents: Person[] = []
  for (const { name, phone, born, village } of demoResidents)
    residents.push(
      await add({
        ...common,
        name,
        phone,
        village,
        roles: ['resident'],
        born: dayIn(born),
        residentSince: dayIn('2010-01-01'),
      }),
    )
  const nth = (role: Role, index: number) => {
    const found = holders.filter((person) => person.roles.includes(role))[index]
    if (!found) throw new Error(`the demonstration has no ${role} number ${index + 1}`)
    return found
  }
  return { staff: (role) => nth(role, 0), deputy: (role) => nth(role, 1), residents }
}

/** An authenticator as if set up long ago; the sign-in page of a demonstration says what it shows. */
async function giveAuthenticator({ id, place }: Person, setUpAt: Date) {
  const account = accountOf(id)?.number ?? 0
  const salt = randomBytes(32).toString('base64url')
  const factor = { place, account, salt, lastStep: 0, recovery: [], setUpAt }
  await inTransaction(place, (tx) => insertSecondFactor(tx, factor))
}

function dayIn(text: string): Day {
  const day = parseDay(text)
  if (!day) throw new Error(`not a day: ${text}`)
  return day
}
