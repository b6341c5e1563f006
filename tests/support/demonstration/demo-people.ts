import type { Role } from '#app/domain/accounts/role.ts'
import { country, platformAddress } from '#app/domain/places/place-id.ts'
import { anAccount, builtPassword } from '#seed/builders/an-account.ts'
import { demoPassword, demoResidents, demoStaff } from '#seed/demo/people.ts'
import { giveSecondFactor } from '../signed-in.ts'
import { newVisitor, type Visitor } from '../visitor.ts'

export const demoHome = '/ky/ak-bulun'

let admins = 0

/** The platform's admin, who is no person of the demonstration and is made when first asked for. */
async function asPlatformAdmin(origin: string): Promise<Visitor> {
  // One for each test file: several look at one demonstration, at once or one after the other in this process.
  const own = (process.pid * 100 + admins++) % 10_000_000
  const phone = `+99655${String(own).padStart(7, '0')}`
  await anAccount({ place: country, phone, roles: ['platform-admin'], village: null })
  const visitor = newVisitor(origin)
  const login = { login: phone, password: builtPassword }
  await visitor.submit(`/ky/${platformAddress}/account/sign-in`, login, 'main form')
  await giveSecondFactor(country, phone)
  return visitor
}

/** Somebody of the demonstration, signed in with the password; staff count as having given their second factor. */
export async function signedInAs(origin: string, role: Role): Promise<Visitor> {
  if (role === 'platform-admin') return asPlatformAdmin(origin)
  const staff = demoStaff.find((one) => one.role === role)
  const login = (staff ?? demoResidents[0])?.phone ?? ''
  const visitor = newVisitor(origin)
  const answer = await visitor.submit(
    `${demoHome}/account/sign-in`,
    { login, password: demoPassword },
    'main form',
  )
  if (!visitor.cookies.has('ashar')) throw new Error(`${role} not signed in: ${answer.text}`)
  await giveSecondFactor('ak-bulun', login)
  return visitor
}
