import { beforeEach, expect, test } from 'vitest'
import type { Role } from '#app/domain/accounts/role.ts'
import type { Conciliation } from '#app/domain/conciliations/conciliation.ts'
import { placeId } from '#app/domain/places/place-id.ts'
import { readRemark } from '#models/remarks/remark.server.ts'
import { aConciliation, anOffer } from '#seed/builders/a-conciliation.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aRemark } from '#seed/builders/a-remark.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { anAccount } from '#seed/builders/an-account.ts'
import { runningApplication } from '#tests/support/application.ts'
import { aDraft } from '#tests/support/remarks.ts'
import { signedIn } from '#tests/support/signed-in.ts'
import type { Visitor } from '#tests/support/visitor.ts'

/** What the second person of a protocol signs: the whole of it, and nothing else than what was written. */
const running = runningApplication()
const year = 2027
let place = ''
let towns = 0
let officer: Visitor

const holding = async (roles: Role[], name: string) =>
  signedIn(running.origin, await anAccount({ place: placeId(place), roles, name }))
const home = () => `/ky/${place}/office`
const remarkNow = (number: number) => readRemark(null, { place, year, number })
const told = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ').replace(/\u2011/g, '-')

/** The table of the builder; its meeting began two hours ago unless said otherwise. */
const met = (given: Partial<Conciliation> = {}) => {
  const ago = (hours: number) => new Date(Date.now() - hours * 3_600_000)
  const times = { begins: ago(2), ends: ago(1) }
  return aConciliation({ place, year, at: new Date(), ...times, offers: [anOffer], ...given })
}

beforeEach(async () => {
  place = `signing-${towns++}`
  await aMunicipality({ place: placeId(place) })
  await aVillage({ place })
  await aDraft(place)
  for (let number = 1; number <= 2; number++) await aRemark({ place, year, at: new Date() })
  officer = await holding(['budget-officer'], 'Садыков Эрлан')
})

test('a remark that lies on an open table has no answer of its own, and no desk offers one', async () => {
  const answer = { verdict: 'rejected', reason: 'Каражат жок.', ground: '' }
  const to = `${home()}/remarks/${year}/1`
  const desk = async () => (await officer.ask(home())).html
  const number = await met({ announced: null })
  expect([(await officer.ask(to)).html, await desk()]).toEqual([
    expect.stringContaining(`${to}/answer`),
    expect.stringContaining(`${to}/answer`),
  ])
  await officer.post(`${home()}/conciliations/${year}/${number}`, { act: 'discard' })
  await met()
  const refused = await officer.post(`${to}/answer`, answer)
  expect([refused.status, told(refused.text).includes('2-макулдашуу столунда')]).toEqual([
    409,
    true,
  ])
  const shown = await officer.ask(to)
  expect(shown.html).not.toContain(`${to}/answer`)
  expect(told(shown.text)).toContain('Бул пикирге 2-макулдашуу столу жооп берет')
  expect(await desk()).not.toContain(`${to}/answer`)
  expect(await remarkNow(1)).toMatchObject({ answer: null })
  // Once the meeting is called off, it is answered as any other.
  await officer.post(`${home()}/conciliations/${year}/2`, {
    act: 'call-off',
    'why-call-off': 'Жок',
  })
  expect((await officer.post(`${to}/answer`, answer)).status).toBe(200)
  expect(await remarkNow(1)).toMatchObject({ answer: { verdict: 'rejected' } })
})
