import { beforeEach, expect, test } from 'vitest'
import { placeId } from '#app/domain/places/place-id.ts'
import { findVersion } from '#app/services/budget/reading/published-here.server.ts'
import { budgetHere } from '#app/services/remarks/budget-here.server.ts'
import { readVersion } from '#models/budget/version.server.ts'
import { readConciliation } from '#models/conciliations/conciliation.server.ts'
import { aConciliation, anOffer } from '#seed/builders/a-conciliation.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aRemark } from '#seed/builders/a-remark.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { anAccount } from '#seed/builders/an-account.ts'
import { runningApplication } from '#tests/support/application.ts'
import { aDraft } from '#tests/support/remarks.ts'
import { signedIn } from '#tests/support/signed-in.ts'
import type { Visitor } from '#tests/support/visitor.ts'

/** Two drafts that are worked on at once: the one published later takes nothing of the other back unseen. */
const running = runningApplication()
const year = 2027
let place = ''
let towns = 0
let officer: Visitor
let secretary: Visitor

const office = () => `/ky/${place}/office`
const version = (number: number) => readVersion(null, { place, year, number })

beforeEach(async () => {
  place = `drafts-${towns++}`
  await aMunicipality({ place: placeId(place) })
  await aVillage({ place })
  await aDraft(place)
  const account = await anAccount({ place: placeId(place), roles: ['budget-officer'] })
  officer = await signedIn(running.origin, account)
  secretary = await signedIn(
    running.origin,
    await anAccount({ place: placeId(place), roles: ['hearing-secretary'], name: 'Осмонова' }),
  )
})

/** Begins a correction of the draft on the page. */
async function begun() {
  const wanted = {
    year: `${year}`,
    kind: 'binding-draft',
    unit: '1000',
    reason: 'Такталды',
    step: 'page',
  }
  const page = await officer.submit(`${office()}/budgets/new`, wanted)
  expect(page.status, page.text).toBe(200)
}
const publish = (number: number) =>
  officer.submit(`${office()}/budgets/${year}/${number}`, { step: 'publish' })

test('a draft that was overtaken is not published until it is based on the newest, with what differs shown', async () => {
  await begun()
  await begun()
  expect((await publish(3)).status).toBe(200)
  const refused = await publish(2)
  expect([refused.status, refused.text.includes('3\u2011версия жарыяланган')]).toEqual([409, true])
  expect(await version(2)).toMatchObject({ state: 'working', basis: 1 })
  const desk = await officer.ask(`${office()}/budgets/${year}/2`)
  expect(desk.document.querySelector('[value=publish]')).toBeNull()
  expect(desk.text).toContain('Саптары ал версиядагыдай эле.')
  await officer.post(`${office()}/budgets/${year}/2`, { step: 'base-anew' })
  expect((await publish(2)).status).toBe(200)
  expect(await version(2)).toMatchObject({ state: 'published', basis: 3 })
  // The one published last stands, whatever its number.
  const where = { place: placeId(place), at: new Date() }
  expect(await findVersion(where, year, null)).toMatchObject({ value: { number: 2 } })
  expect((await budgetHere(where, year))?.plan.number).toBe(2)
})

test('a table is not confirmed while a draft of its year is begun, and says what to do', async () => {
  for (let number = 1; number <= 2; number++) await aRemark({ place, year, at: new Date() })
  const ago = (hours: number) => new Date(Date.now() - hours * 3_600_000)
  await aConciliation({
    ...{ place, year, at: ago(4), begins: ago(2), ends: ago(1), offers: [anOffer] },
  })
  const table = `${office()}/conciliations/${year}/1`
  const protocol = {
    ...{ chair: 'Алиева Бегимай', secretary: 'Осмонова Жылдыз', text: 'Эки саат талкууланды.' },
    ...{ 'reply-1': 'Жарыкка 50 миң сом.', 'reply-2': 'Экинчиге каражат жок.' },
    ...{ 'verdict-1': 'accepted', 'verdict-2': 'rejected' },
  }
  const written = await secretary.submit(`${table}/protocol`, protocol, 'main form[method=post]')
  const link = written.document.querySelector('main a[href*="/acts/"]')
  const act = link?.getAttribute('href') ?? ''
  await begun()
  const refused = await officer.post(act, { step: 'sign' })
  expect([refused.status, refused.text.includes('2\u2011версиясы башталып')]).toEqual([409, true])
  expect(await readConciliation(null, { place, year, number: 1 })).toMatchObject({
    confirmed: null,
  })
  await officer.post(`${office()}/budgets/${year}/2`, { step: 'throw-away' })
  expect((await officer.post(act, { step: 'sign' })).status).toBe(200)
  expect(await version(3)).toMatchObject({ state: 'working', basis: 1 })
})
