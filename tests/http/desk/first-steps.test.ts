import { beforeAll, expect, test } from 'vitest'
import type { Role } from '#app/domain/accounts/role.ts'
import { placeId } from '#app/domain/places/place-id.ts'
import { inTransaction } from '#models/database/in-transaction.server.ts'
import { updateMunicipality } from '#models/places/municipality.server.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aRound } from '#seed/builders/a-round.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { anAccount } from '#seed/builders/an-account.ts'
import { runningApplication } from '#tests/support/application.ts'
import { sessionOf } from '#tests/support/session-of.ts'
import type { Visitor } from '#tests/support/visitor.ts'

const running = runningApplication()
const place = placeId('ak-bulun')
const desk = `/ky/${place}/office`
let admin: Visitor

beforeAll(async () => {
  const { office } = await aMunicipality()
  await inTransaction(place, (tx) =>
    updateMunicipality(tx, place, { office: { ...office, phone: '' } }),
  )
  admin = await come(['admin'])
})

const come = async (roles: readonly Role[]) =>
  sessionOf(running.context, running.origin, await anAccount({ roles }))

/** Which steps the desk shows as still to do, by where each leads; null where there is no list. */
async function open(visitor = admin) {
  const { document } = await visitor.ask(desk)
  const list = document.querySelectorAll('.first-steps li')
  if (list.length === 0) return null
  return list.filter(({ text }) => text.includes('Калды')).map(whereTo)
}
const whereTo = (row: {
  querySelector(of: string): { getAttribute(of: string): unknown } | null
}) => String(row.querySelector('a')?.getAttribute('href')).replace(`/ky/${place}`, '')

test('the desk of a new municipality lists its first steps; each ticks itself off, and the list goes', async () => {
  const [contact, villages, people, rounds] = [
    '/office/municipality',
    '/office/territory',
    '/office/people',
    '/office/rounds',
  ]
  const messages = '/account/register'
  expect(await open()).toEqual([contact, villages, people, people, messages, rounds])
  expect(await open(await come(['clerk']))).toBeNull()
  const { office } = await aMunicipality({ place: placeId('other') })
  await inTransaction(place, (tx) =>
    updateMunicipality(tx, place, { office: { ...office, phone: '0312 123456' } }),
  )
  await aVillage()
  expect(await open()).toEqual([people, people, rounds])
  await come(['admin'])
  expect(await open()).toEqual([people, rounds])
  await come(['election-officer'])
  await aRound({ place, at: new Date(), inPhase: 'preparation', draft: true })
  expect(await open()).toEqual([rounds])
  await aRound({ place, at: new Date(), inPhase: 'preparation' })
  expect(await open()).toBeNull()
})
