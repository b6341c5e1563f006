import { beforeAll, expect, test } from 'vitest'
import { texts } from '#app/i18n/texts.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { anAccount, builtPassword } from '#seed/builders/an-account.ts'
import { runningApplication } from '#tests/support/application.ts'
import { sessionOf } from '#tests/support/session-of.ts'
import { newVisitor, type Visitor } from '#tests/support/visitor.ts'

/** The address of the caller is what one proxy in front says it is. */
const running = runningApplication({ ASHAR_PROXIES: '1', ASHAR_CODES_A_DAY: '60' })
const account = '/ky/ak-bulun/account'

beforeAll(async () => {
  await aMunicipality()
  await aVillage()
})

let addresses = 0
const somebody = () => newVisitor(running.origin, { 'x-forwarded-for': `203.0.113.${++addresses}` })

const forget = (login: string, visitor: Visitor) => visitor.post(`${account}/forgotten`, { login })
const statuses = async (times: number, ask: () => Promise<{ status: number }>) => {
  const found: number[] = []
  for (let time = 0; time < times; time++) found.push((await ask()).status)
  return found
}

test('who asks for codes to another’s phone uses up their own, not the owner’s', async () => {
  const { phone } = await anAccount()
  const login = phone ?? ''
  const attacker = somebody()
  const asked = await statuses(8, () => forget(login, attacker))
  expect(asked).toEqual([200, 200, 200, 200, 200, 429, 429, 429])
  const owner = somebody()
  const page = await forget(login, owner)
  expect([page.status, page.url]).toEqual([200, expect.stringContaining('/new-password/')])
  const again = await owner.post(`${new URL(page.url).pathname}?again`, {})
  expect(again.status).toBe(200)
})

test('asked for from many addresses, a code still goes to a known device, and others read what else they can do', async () => {
  const { phone } = await anAccount()
  const login = phone ?? ''
  const owner = somebody()
  await owner.post(`${account}/sign-in`, { login, password: builtPassword, back: '' })
  owner.cookies.delete('ashar')
  for (let address = 0; address < 3; address++) {
    const attacker = somebody()
    await statuses(5, () => forget(login, attacker))
  }
  const refused = await forget(login, somebody())
  expect(refused.status).toBe(429)
  expect(refused.text).toContain('мурда кирген телефонуңуздан')
  expect(refused.text).toContain('кагазга жазып берсеңиз да болот')
  const page = await forget(login, owner)
  expect([page.status, page.url]).toEqual([200, expect.stringContaining('/new-password/')])
})

test('who registers another’s phone again and again does not keep its owner from it', async () => {
  const parts = { 'born-day': '14', 'born-month': '5', 'born-year': '1990' }
  const since = { 'since-day': '1', 'since-month': '9', 'since-year': '2010' }
  const words = { name: 'Асанова Айгүл', login: '0700 765-432', password: 'жылкы тоодо жүрөт' }
  const register = (visitor: Visitor) =>
    visitor.submit(`${account}/register`, { ...words, ...parts, ...since, village: '1' })
  const attacker = somebody()
  expect(await statuses(6, () => register(attacker))).toEqual([200, 200, 200, 200, 200, 429])
  expect((await register(somebody())).status).toBe(200)
})

test('a program that asks for many phones from many addresses stops at the day’s number; mail and known browsers go on', async () => {
  const { phone } = await anAccount()
  const owner = somebody()
  await owner.post(`${account}/sign-in`, { login: phone ?? '', password: builtPassword, back: '' })
  owner.cookies.delete('ashar')
  const admin = await sessionOf(
    running.context,
    running.origin,
    await anAccount({ roles: ['admin'] }),
  )
  const used = texts('ky').people.codesUsedUp(60)
  expect((await admin.ask(people)).text).not.toContain(used)
  let [asked, page] = [0, await forget('0700 100 000', somebody())]
  for (; page.status === 200 && asked < 70; asked++)
    page = await forget(`0700 2000${asked + 10}`, somebody())
  expect([page.status, asked <= 60]).toEqual([429, true])
  expect(page.text).toContain(texts('ky').reasons['too-many-codes-today']({}))
  expect((await forget('new@example.kg', somebody())).status).toBe(200)
  expect((await forget(phone ?? '', owner)).status).toBe(200)
  expect((await admin.ask(people)).text).toContain(used)
  expect(running.application.said()).toContain('codes-used-up')
})

const people = '/ky/ak-bulun/office/people'
