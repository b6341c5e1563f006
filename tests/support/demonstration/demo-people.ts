import type { Role } from '#app/domain/accounts/role.ts'
import { demoPassword, demoResidents, demoStaff } from '#seed/demo/people.ts'
import { giveSecondFactor } from '../signed-in.ts'
import { newVisitor, type Visitor } from '../visitor.ts'

export const demoHome = '/ky/ak-bulun'

/** Somebody of the demonstration, signed in with the password; staff count as having given their second factor. */
export async function signedInAs(origin: string, role: Role): Promise<Visitor> {
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
