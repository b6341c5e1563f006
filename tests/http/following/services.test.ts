import { beforeAll, expect, test } from 'vitest'
import { accountId } from '#app/domain/accounts/account-id.ts'
import { placeId } from '#app/domain/places/place-id.ts'
import { wordMessage } from '#app/services/alerts/word-message.ts'
import type { Account } from '#models/accounts/account.server.ts'
import { newestMessages } from '#models/alerts/outbox-message.server.ts'
import { serviceFollowsBy } from '#models/following/service-follow.server.ts'
import { linesOfActs } from '#models/records/audit-line.server.ts'
import { aFacility } from '#seed/builders/a-facility.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { anAccount, builtPassword } from '#seed/builders/an-account.ts'
import { runningApplication } from '#tests/support/application.ts'
import { signedIn } from '#tests/support/signed-in.ts'
import { newVisitor, type Page, type Visitor } from '#tests/support/visitor.ts'

const running = runningApplication()
const place = placeId('ak-bulun')
const home = `/ky/${place}`
const mine = `${home}/account/following/services`
const main = 'main form[method=post]'
let reader: Account
let resident: Visitor
let clerk: Visitor
let sender: Visitor

beforeAll(async () => {
  await aMunicipality({ place })
  await aVillage({ place })
  await aVillage({ place, number: 2, soate: '41702205806020', name: { ky: 'Тепке' } })
  await aFacility({ place })
  reader = await anAccount({ place, roles: ['resident'], language: 'ru' })
  resident = await signedIn(running.origin, reader)
  sender = await signedIn(running.origin, await anAccount({ place, roles: ['resident'] }))
  clerk = await signedIn(running.origin, await anAccount({ place, roles: ['clerk'] }))
})

const follow = (fields: Record<string, string>) =>
  resident.submit(mine, { stop: '', ...fields }, main)
const follows = () => serviceFollowsBy(null, place, accountId(place, reader.number))

/** What was written to the reader since the last time, the newest first. */
let read = 0
async function news(): Promise<string[]> {
  const all = (await newestMessages(place, 200)).filter(({ to }) => to === reader.phone)
  const fresh = all.slice(0, all.length - read)
  read = all.length
  return fresh.map((message) => wordMessage(message, new URL('https://ashar.example')).text)
}

/** Somebody reports a problem in a village; answers its number. */
async function reported(kind: string, village: string, title: string): Promise<number> {
  const begun = await sender.submit(`${home}/account/problems/new`, { kind }, main)
  const where = { village, landmark: 'Мектептин жаны', latitude: '', longitude: '' }
  let page: Page = await sender.submitOn(begun, where, main)
  if (page.url.includes('like')) page = await sender.submitOn(page, {}, main)
  page = await sender.submitOn(page, { title, words: '' }, main)
  const done = await sender.submitOn(page, {}, main)
  return Number(/problems\/(\d+)/.exec(done.url)?.[1])
}

test('a village, a kind or both are chosen on one page, each once, and nobody is told who follows', async () => {
  const list = await newVisitor(running.origin).ask(`${home}/problems`)
  expect((await newVisitor(running.origin).ask(mine)).url).toContain('/account/sign-in')
  expect(list.html.includes('<script')).toBe(false)
  const nothing = await follow({ kind: '', village: '' })
  expect([nothing.status, nothing.text.includes('же экөөнү тандаңыз')]).toEqual([422, true])
  expect((await follow({ kind: 'no-such', village: '' })).status).toBe(422)
  await follow({ kind: '', village: '2' })
  await follow({ kind: 'water', village: '1' })
  const again = await follow({ kind: 'water', village: '1' })
  expect([again.status, (await follows()).length]).toEqual([200, 2])
  for (const line of await linesOfActs(place, ['services-followed']))
    expect([line.actor, line.at.endsWith('T18:00:00.000Z')]).toEqual([null, true])
})

test('a report, its answer, and changes of the register are told once, with the way to end it', async () => {
  const number = await reported('water', '1', 'Түтүк жарылган')
  const [told, ...others] = await news()
  expect(others).toEqual([])
  expect(told).toContain(`https://ashar.example/ru/${place}/problems/${number}`)
  expect(told).toContain(`https://ashar.example/ru/${place}/account/following/services`)
  // What somebody wrote is not carried into messages: it may be hidden later.
  expect(told).not.toContain('Түтүк жарылган')
  await reported('waste', '1', 'Таштанды алынган жок')
  expect(await news()).toEqual([])
  const both = await reported('water', '2', 'Суу жок')
  expect(await news()).toHaveLength(1)
  const step = { state: 'in-progress', text: 'Бригада чыкты', responsible: '', same: '' }
  await clerk.submit(`${home}/office/problems/${both}`, step, main)
  expect(await news()).toEqual([expect.stringContaining('В работе')])
  await clerk.submit(`${home}/office/facilities/1`, { landmark: 'Клубдун жаны' }, main)
  expect(await news()).toHaveLength(1)
})

test('whoever follows the report itself is told of it as that, and not once more', async () => {
  const number = await reported('water', '2', 'Колонка сынган')
  await news()
  await resident.submit(`${home}/account/problems/${number}`, {}, main)
  const step = { state: 'cannot', text: 'Мүмкүн эмес', responsible: '', same: '' }
  await clerk.submit(`${home}/office/problems/${number}`, step, main)
  expect(await news()).toHaveLength(1)
})

test('feeds hold what is of the choice, reports and changes of the register', async () => {
  const feed = async (path: string) => {
    const answer = await fetch(new URL(`/data/${place}/${path}`, running.origin))
    return { type: answer.headers.get('content-type'), text: await answer.text() }
  }
  const all = await feed('problems/ru.atom')
  const some = await feed('problems/ru.atom?kind=waste&village=1')
  expect(all.text.match(/<entry>/g)).toHaveLength(4)
  expect(some.text.match(/<entry>/g)).toHaveLength(1)
  expect(some.text).toContain('problems:ru:waste/1</id>')
  const register = await feed('facilities/ky.atom?kind=water')
  expect(register.type).toContain('application/atom+xml')
  expect(register.text).toContain('өзгөрдү')
  expect((await feed('facilities/ky.atom?village=2')).text).not.toContain('<entry>')
  const strange = await fetch(new URL(`/data/${place}/facilities/xx.atom`, running.origin))
  expect(strange.status).toBe(404)
})

test('a choice is ended from the page that messages lead to, and all of them go with the account', async () => {
  await resident.submit(mine, { stop: 'water/1' }, `${main}:has(ul)`)
  expect(await follows()).toMatchObject([{ kind: null, village: 2 }])
  await reported('water', '1', 'Дагы бир жарык')
  expect(await news()).toEqual([])
  const closed = await resident.submit(`${home}/account/close`, { current: builtPassword }, main)
  expect(closed.status, closed.text).toBe(200)
  expect(await follows()).toEqual([])
})
