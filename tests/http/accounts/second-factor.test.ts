import mongoose from 'mongoose'
import { Secret, TOTP } from 'otpauth'
import { beforeAll, expect, test } from 'vitest'
import { placeId } from '#app/domain/places/place-id.ts'
import { type Account, updateAccount } from '#models/accounts/account.server.ts'
import { deleteSecondFactor, readSecondFactor } from '#models/accounts/second-factor.server.ts'
import { inTransaction } from '#models/database/in-transaction.server.ts'
import { linesAbout } from '#models/records/audit-line.server.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { anAccount, builtPassword } from '#seed/builders/an-account.ts'
import { runningApplication } from '#tests/support/application.ts'
import { signedIn } from '#tests/support/signed-in.ts'
import { newVisitor, type Page, type Visitor } from '#tests/support/visitor.ts'

const running = runningApplication()
/** The clock stands at the beginning of a half-minute, and is moved by whole ones. */
const start = Math.ceil(Date.now() / 30_000) * 30_000
let moved = 0
const at = () => start + moved * 30_000
const laterBy = (halfMinutes: number) => {
  moved += halfMinutes
  running.application.setClock(new Date(at()))
}

beforeAll(async () => {
  const real = { demonstration: false }
  await aMunicipality(real)
  await aMunicipality({ place: placeId('ulgu'), soate: '41702205806000' })
  await aVillage()
  running.application.setClock(new Date(at()))
})

const home = '/ky/ak-bulun'
const office = `${home}/office`
const secondFactor = `${home}/account/second-factor`

/** Signs in with the password alone and follows to where that leads. */
async function withPassword({ phone, place }: Account) {
  const visitor = newVisitor(running.origin)
  const fields = { login: phone ?? '', password: builtPassword }
  const page = await visitor.submit(`/ky/${place}/account/sign-in`, fields)
  return { visitor, page }
}

const keyOn = (page: Page) => page.document.querySelector('code.key')?.text.replace(/\s/g, '') ?? ''
/** What a phone with the key shows, some half-minutes away from now. */
const codeOf = (key: string, away = 0) =>
  new TOTP({ secret: Secret.fromBase32(key) }).generate({ timestamp: at() + away * 30_000 })
const recoveryOn = ({ document }: Page) =>
  document.querySelectorAll('.recovery-codes code').map(({ text }) => text)
const h1 = ({ document }: Page) => document.querySelector('h1')?.text
const give = (visitor: Visitor, code: string) => visitor.submit(secondFactor, { code })
/** The office answers with itself, and not with the page that asks for a code. */
const opens = async (visitor: Visitor) =>
  new URL((await visitor.ask(office)).url).pathname === office

/** A clerk with an authenticator: its key and her one-time codes. */
async function aClerk(given: Partial<Account> = {}) {
  const account = await anAccount({ roles: ['clerk'], ...given })
  const { visitor, page } = await withPassword(account)
  const key = keyOn(page)
  const done = await visitor.submitOn(page, { code: codeOf(key) })
  const recovery = recoveryOn(done)
  laterBy(3)
  return { account, visitor, key, recovery, done }
}

test('a clerk sets an authenticator up with the key for typing, and only then the office opens', async () => {
  const account = await anAccount({ roles: ['clerk'] })
  const { visitor, page } = await withPassword(account)
  expect(new URL(page.url).pathname).toBe(secondFactor)
  expect(h1(page)).toBe('Кирүү кодун орнотуңуз')
  expect(page.document.querySelector('svg.qr path')?.getAttribute('d')).toMatch(/^M/)
  expect(page.html).not.toContain('<script')
  expect(await opens(visitor)).toBe(false)

  const key = keyOn(page)
  const wrong = await visitor.submitOn(page, { code: '000000' })
  expect([wrong.status, keyOn(wrong)]).toEqual([422, key])
  expect(await opens(visitor)).toBe(false)

  const done = await visitor.submitOn(wrong, { code: codeOf(key) })
  expect(new Set(recoveryOn(done)).size).toBe(10)
  expect(await opens(visitor)).toBe(true)
  const again = await visitor.ask(secondFactor)
  expect([keyOn(again), recoveryOn(again)]).toEqual(['', []])
})

test('neither key nor one-time codes lie in the database', async () => {
  const { account, key, recovery } = await aClerk()
  const kept = JSON.stringify(await readSecondFactor('ak-bulun', account.number))
  const bytes = Buffer.from(Secret.fromBase32(key).bytes)
  for (const secret of [key, bytes.toString('hex'), bytes.toString('base64url'), ...recovery])
    expect(kept).not.toContain(secret.replace('-', ''))
})

test('with the password alone every page of the office, and every act in it, leads to the code', async () => {
  const { account } = await aClerk({ roles: ['admin', 'clerk'] })
  const { visitor, page } = await withPassword(account)
  expect(h1(page)).toBe('Телефонуңуздагы кодду жазыңыз')
  for (const path of ['', '/people', '/audit', '/rounds/new', '/checks']) {
    const shut = await visitor.ask(office + path)
    expect(new URL(shut.url).pathname, path).toBe(secondFactor)
  }
  const aigul = await anAccount()
  await visitor.post(`${office}/people/${aigul.number}?do=grant`, { role: 'clerk' })
  expect(await linesAbout('ak-bulun', `account/${aigul.number}`)).toEqual([])
})

test('whoever knows the password alone cannot put another authenticator in place', async () => {
  const { account } = await aClerk()
  const before = await readSecondFactor('ak-bulun', account.number)
  const { visitor } = await withPassword(account)
  const page = await visitor.ask(`${secondFactor}?anew`)
  expect(keyOn(page)).toBe('')
  for (const code of ['000000', codeOf('JBSWY3DPEHPK3PXP')])
    expect((await visitor.post(`${secondFactor}?do=set-up`, { code })).status).toBe(403)
  expect((await visitor.post(`${secondFactor}?do=renew`, { code: '000000' })).status).toBe(403)
  expect(await readSecondFactor('ak-bulun', account.number)).toEqual(before)
})

test('the right code leads back to the page that was asked for', async () => {
  const { account, key } = await aClerk()
  const { visitor } = await withPassword(account)
  const asked = await visitor.ask(`${office}/checks`)
  const page = await visitor.submitOn(asked, { code: codeOf(key) })
  expect(new URL(page.url).pathname).toBe(`${office}/checks`)
})

test.each([
  ['one figure off', (key: string) => String((Number(codeOf(key)) + 1) % 1e6).padStart(6, '0')],
  ['a minute old', (key: string) => codeOf(key, -2)],
  ['a minute early', (key: string) => codeOf(key, 2)],
  ['nothing', () => ''],
  ['a word', () => 'көк тоо'],
])('a code that is wrong (%s) opens nothing', async (_why, typed) => {
  const { account, key } = await aClerk()
  const { visitor } = await withPassword(account)
  expect((await give(visitor, typed(key))).status).toBe(422)
  expect(await opens(visitor)).toBe(false)
})

test('a code works once, and none before it works afterwards', async () => {
  const { account, key } = await aClerk()
  const [one, other] = [await withPassword(account), await withPassword(account)]
  await give(one.visitor, codeOf(key))
  expect(await opens(one.visitor)).toBe(true)
  for (const code of [codeOf(key), codeOf(key, -1)]) {
    const used = await give(other.visitor, code)
    expect(used.status).toBe(422)
    expect(used.text).toContain('Бул код колдонулган')
  }
  expect(await opens(other.visitor)).toBe(false)
  laterBy(1)
  await give(other.visitor, codeOf(key))
  expect(await opens(other.visitor)).toBe(true)
})

test('of ten who type the same code at once one gets in', async () => {
  const { account, key } = await aClerk()
  const doors = []
  for (let number = 0; number < 10; number++) doors.push((await withPassword(account)).visitor)
  await Promise.all(doors.map((visitor) => visitor.post(secondFactor, { code: codeOf(key) })))
  const open = await Promise.all(doors.map(opens))
  expect(open.filter(Boolean)).toHaveLength(1)
})

test('a one-time code works once, also when two type it at once; new ones end the old', async () => {
  const { account, key, recovery } = await aClerk()
  const [first = '', second = '', third = ''] = recovery
  const doors = [await withPassword(account), await withPassword(account)]
  const typed = first.replace('-', ' ').toUpperCase()
  await Promise.all(doors.map(({ visitor }) => visitor.post(secondFactor, { code: typed })))
  const open = await Promise.all(doors.map(({ visitor }) => opens(visitor)))
  expect(open.filter(Boolean)).toHaveLength(1)

  const { visitor } = await withPassword(account)
  expect((await give(visitor, first)).status).toBe(422)
  await give(visitor, second)
  expect((await visitor.ask(secondFactor)).text).toContain('8')
  const renewed = await visitor.submit(secondFactor, { code: codeOf(key) })
  expect(recoveryOn(renewed)).toHaveLength(10)
  const anew = (await withPassword(account)).visitor
  expect((await give(anew, third)).status).toBe(422)
  await give(anew, recoveryOn(renewed)[0] ?? '')
  expect(await opens(anew)).toBe(true)
})

test('after ten wrong codes even the right one has to wait', async () => {
  const { account, key } = await aClerk()
  const { visitor } = await withPassword(account)
  for (let tries = 0; tries < 10; tries++) await give(visitor, '000000')
  expect((await give(visitor, codeOf(key))).status).toBe(429)
  expect(await opens(visitor)).toBe(false)
})

test('another phone takes the place of the first, and other sessions have to give its code', async () => {
  const { account, key, visitor } = await aClerk()
  const elsewhere = (await withPassword(account)).visitor
  await give(elsewhere, codeOf(key))
  laterBy(1)
  const page = await visitor.ask(`${secondFactor}?anew`)
  const next = keyOn(page)
  expect(next).not.toBe(key)
  await visitor.submitOn(page, { code: codeOf(next) })
  expect([await opens(visitor), await opens(elsewhere)]).toEqual([true, false])
  laterBy(1)
  expect((await give(elsewhere, codeOf(key))).status).toBe(422)
  await give(elsewhere, codeOf(next))
  expect(await opens(elsewhere)).toBe(true)
})

test('an admin takes a colleague’s code away: recorded, told, and signed out everywhere', async () => {
  const { account, visitor, key } = await aClerk()
  const boss = await anAccount({ roles: ['admin'], name: 'Ибраимов Бакыт' })
  const admin = await signedIn(running.origin, boss)
  const page = await admin.submit(
    `${office}/people/${account.number}`,
    {},
    'form[action="?do=reset"]',
  )
  expect(page.text).toContain('Кирүү коду алынды')
  const lines = await linesAbout('ak-bulun', `account/${account.number}`)
  expect(lines).toContainEqual(
    expect.objectContaining({ action: 'second-factor-reset', actor: `ak-bulun:${boss.number}` }),
  )
  expect((await visitor.ask(office)).url).toContain('/account/sign-in')
  const anew = await withPassword(account)
  expect(h1(anew.page)).toBe('Кирүү кодун орнотуңуз')
  expect(keyOn(anew.page)).not.toBe(key)
})

test('nobody takes their own code away, and only an admin takes another’s', async () => {
  const { account } = await aClerk()
  const boss = await anAccount({ roles: ['admin'] })
  const admin = await signedIn(running.origin, boss)
  expect((await admin.post(`${office}/people/${boss.number}?do=reset`, {})).status).toBe(403)
  const clerk = await signedIn(running.origin, await anAccount({ roles: ['clerk', 'evaluator'] }))
  expect((await clerk.post(`${office}/people/${account.number}?do=reset`, {})).status).toBe(403)
  expect(await readSecondFactor('ak-bulun', account.number)).not.toBeNull()
})

test('a session from before the role has to give a code; a resident is never asked', async () => {
  const aigul = await anAccount()
  const { visitor, page } = await withPassword(aigul)
  expect(new URL(page.url).pathname).toBe(`${home}/account`)
  expect((await visitor.ask(secondFactor)).status).toBe(403)
  const roles = ['resident' as const, 'clerk' as const]
  await inTransaction('ak-bulun', (tx) => updateAccount(tx, 'ak-bulun', aigul.number, { roles }))
  expect(await opens(visitor)).toBe(false)
})

test('a session from before there was a second factor has to give a code', async () => {
  const { visitor } = await aClerk()
  expect(await opens(visitor)).toBe(true)
  await mongoose.connection.collection('sessions').updateMany({}, { $unset: { secondFactorAt: 1 } })
  expect(await opens(visitor)).toBe(false)
})

test('a demonstration shows the code that a phone would show; a real municipality never does', async () => {
  const shown = ({ text }: Page) => /Телефон азыр мындай кодду көрсөтмөк: (\d{6})/.exec(text)?.[1]
  const clerk = await anAccount({ place: placeId('ulgu'), roles: ['clerk'] })
  const first = await withPassword(clerk)
  await first.visitor.submitOn(first.page, { code: shown(first.page) ?? '' })
  const second = await withPassword(clerk)
  const page = await second.visitor.submitOn(second.page, { code: shown(second.page) ?? '' })
  expect(new URL(page.url).pathname).toBe('/ky/ulgu/office')

  const { account } = await aClerk()
  const real = await withPassword(account)
  expect(shown(real.page)).toBeUndefined()
  expect(real.page.text).not.toContain('үлгү портал')
})

const form = 'main form[method=post]'
const village = { soate: '41702205805090', 'name-ky': 'Жаңы айыл' }

/** Fills in an office form whose session has ended, signs in with the password, and stands before the second step. */
async function sentAfterTheEnd({ account, visitor }: { account: Account; visitor: Visitor }) {
  const opened = await visitor.ask(`${office}/territory/new`)
  visitor.cookies.clear()
  const refused = await visitor.submitOn(opened, village, form)
  expect([refused.status, refused.text.includes('азырынча жөнөтүлгөн жок')]).toEqual([403, true])
  const door = await visitor.submitOn(refused, {}, form)
  const credentials = { login: account.phone ?? '', password: builtPassword }
  const inside = await visitor.submitOn(door, credentials, form)
  const half = await visitor.submitOn(inside, {}, form)
  expect([half.status, half.text.includes('азырынча жөнөтүлгөн жок')]).toEqual([403, true])
  return visitor.submitOn(half, {}, form)
}

const standsIn = ({ document }: Page) =>
  Object.keys(village).map((name) => {
    const field = document.querySelector(`main [name="${name}"]`)
    return field?.getAttribute('value') ?? field?.textContent
  })

test('what an officer wrote before the session ended stands in its form after both steps', async () => {
  const admin = await aClerk({ roles: ['admin'] })
  const asked = await sentAfterTheEnd(admin)
  expect(h1(asked)).toBe('Телефонуңуздагы кодду жазыңыз')
  const wrong = await admin.visitor.submitOn(asked, { code: '000000' }, form)
  expect(wrong.document.querySelector('[name=carry-code]')).toBeNull()
  const given = await admin.visitor.submitOn(wrong, { code: codeOf(admin.key) }, form)
  laterBy(3)
  const again = await admin.visitor.submitOn(given, {}, form)
  expect([again.status, standsIn(again)]).toEqual([200, Object.values(village)])
  const done = await admin.visitor.submitOn(again, {}, form)
  expect([done.status, done.url.endsWith('/territory/new')]).toEqual([200, false])
})

test('and after a second factor that is set up on the way', async () => {
  const admin = await aClerk({ roles: ['admin'] })
  await inTransaction(admin.account.place, (tx) =>
    deleteSecondFactor(tx, admin.account.place, admin.account.number),
  )
  const asked = await sentAfterTheEnd(admin)
  const given = await admin.visitor.submitOn(asked, { code: codeOf(keyOn(asked)) }, form)
  laterBy(3)
  expect(recoveryOn(given)).toHaveLength(10)
  const again = await admin.visitor.submitOn(given, {}, form)
  expect([again.status, standsIn(again)]).toEqual([200, Object.values(village)])
})
