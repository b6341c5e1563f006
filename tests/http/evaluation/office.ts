import type { Role } from '#app/domain/accounts/role.ts'
import { criteria } from '#app/domain/evaluation/criteria.ts'
import { placeId } from '#app/domain/places/place-id.ts'
import { anAccount } from '#seed/builders/an-account.ts'
import { signedIn } from '#tests/support/signed-in.ts'
import type { Fields, Visitor } from '#tests/support/visitor.ts'

export const home = '/ky/ak-bulun'
export const checks = `${home}/office/checks`

export type SignedIn = Visitor & { id: string }

/** Somebody with an account, signed in; of Ak-Bulun unless another place is given. */
export async function someone(
  origin: string,
  name: string,
  roles: readonly Role[],
  place = 'ak-bulun',
): Promise<SignedIn> {
  const account = await anAccount({ name, roles, place: placeId(place) })
  const visitor = await signedIn(origin, account)
  return { ...visitor, id: `${place}:${account.number}` }
}

const allMet = (step: 'legal' | 'technical'): Fields =>
  Object.fromEntries(criteria[step].map((criterion) => [criterion, 'met']))

export const legalYes: Fields = { ...allMet('legal'), verdict: 'yes' }

export const legalNo: Fields = {
  ...allMet('legal'),
  'municipal-property': 'not-met',
  'municipal-property-note': 'Жер жеке менчикте, 12-кесим',
  verdict: 'no',
  reason: 'Жер жеке адамга таандык',
}

/** A technical yes for the price that the built proposal asks for (318 000 som). */
export const technicalYes: Fields = { ...allMet('technical'), verdict: 'yes', cost: '318 000' }

export const judge = (number: number) => `${checks}/${number}/judge`
/** Leads on to the act that waits. */
export const sign = (number: number) => `${checks}/${number}/sign`
export const agreed: Fields = { step: 'sign' }
export const refusedToSign = 'form:has([value=decline])'

/** The address of the act that waits for a judgement's second signature. */
export async function waitingAct(visitor: Visitor, number: number): Promise<string> {
  return new URL((await visitor.ask(sign(number))).url).pathname
}
