import { afterAll, beforeAll, expect, test } from 'vitest'
import { placeId } from '#app/domain/places/place-id.ts'
import { updateAccount } from '#models/accounts/account.server.ts'
import { sessionsOf } from '#models/accounts/session.server.ts'
import { inTransaction } from '#models/database/in-transaction.server.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { anAccount, builtPassword } from '#seed/builders/an-account.ts'
import {
  type Application,
  runningApplication,
  startApplication,
} from '#tests/support/application.ts'
import { signedIn } from '#tests/support/signed-in.ts'
import { newVisitor, type Visitor } from '#tests/support/visitor.ts'

const running = runningApplication()
const account = '/ky/ak-bulun/account'
const used: { second?: Application } = {}

const phone = {
  'user-agent':
    'Mozilla/5.0 (Linux; Android 9; SM-A105F) AppleWebKit/537.36 Chrome/120.0 Mobile Safari/537.36',
}
const desk = {
  'user-agent': 'Mozilla/5.0 (Windows NT 10.0; rv:120.0) Gecko/20100101 Firefox/120.0',
}

beforeAll(async () => {
  await aMunicipality()
  await aVillage()
  used.second = await startApplication(running.context)
})
afterAll(() => used.second?.stop())

const secondOrigin = () => used.second?.origin ?? ''

/** The same browser at another process of the application. */
function alsoAt(origin: string, visitor: Visitor): Visitor {
  const same = newVisitor(origin)
  for (const [name, value] of visitor.cookies) same.cookies.set(name, value)
  return same
}

const isSignedIn = async (visitor: Visitor) =>
  !(await visitor.ask(account)).url.includes('/account/sign-in')

test('a session begun at one process holds at another, and ends at both when it is revoked', async () => {
  const aigul = await anAccount()
  const atDesk = await signedIn(running.origin, aigul, desk)
  const onPhone = await signedIn(running.origin, aigul, phone)
  const onPhoneAtSecond = alsoAt(secondOrigin(), onPhone)
  expect(await isSignedIn(onPhoneAtSecond)).toBe(true)

  const list = await atDesk.ask(`${account}/sessions`)
  expect(list.text).toContain('Firefox, Windows')
  expect(list.text).toContain('Chrome, Android')
  const ended = await atDesk.submitOn(list, {}, 'td form')
  expect(ended.text).toContain('Чыгарылды')

  expect(await isSignedIn(onPhoneAtSecond)).toBe(false)
  expect(await isSignedIn(onPhone)).toBe(false)
  expect(await isSignedIn(atDesk)).toBe(true)
})

test('all other sessions end with one button', async () => {
  const aigul = await anAccount()
  const atDesk = await signedIn(running.origin, aigul)
  const others = [await signedIn(running.origin, aigul), await signedIn(secondOrigin(), aigul)]
  await atDesk.submit(`${account}/sessions`, {}, 'main > form')
  expect(await Promise.all(others.map(isSignedIn))).toEqual([false, false])
  expect(await isSignedIn(atDesk)).toBe(true)
})

test("nobody ends somebody else's session", async () => {
  const aigul = await anAccount()
  const hers = await signedIn(running.origin, aigul)
  const stranger = await signedIn(running.origin, await anAccount())
  const [session] = await sessionsOf('ak-bulun', aigul.number)
  await stranger.post(`${account}/sessions`, { one: session?.key ?? '' })
  expect(await isSignedIn(hers)).toBe(true)
})

test('a changed password ends the other sessions and keeps this one', async () => {
  const aigul = await anAccount()
  const here = await signedIn(running.origin, aigul)
  const elsewhere = await signedIn(secondOrigin(), aigul)
  const wrong = await here.submit(`${account}/password`, {
    current: 'эсимде жок',
    password: 'жаңы сырсөз керек',
  })
  expect(wrong.text).toContain('Азыркы сырсөз туура келген жок')
  const changed = await here.submit(`${account}/password`, {
    current: 'көк тоо, таза булак',
    password: 'жаңы сырсөз керек',
  })
  expect(changed.text).toContain('Жаңы сырсөз сакталды')
  expect(await isSignedIn(elsewhere)).toBe(false)
  expect(await isSignedIn(here)).toBe(true)
})

test('a role that was taken back is gone at the next request', async () => {
  const clerk = await anAccount({ roles: ['resident', 'clerk'] })
  const visitor = await signedIn(running.origin, clerk)
  expect((await visitor.ask(account)).text).toContain('айыл өкмөтүнүн кызматкери')
  await inTransaction('ak-bulun', (tx) =>
    updateAccount(tx, 'ak-bulun', clerk.number, { roles: ['resident'] }),
  )
  expect((await visitor.ask(account)).text).not.toContain('айыл өкмөтүнүн кызматкери')
})

test('staff who left the computer for twelve hours sign in again, a resident on a phone does not', async () => {
  const resident = await signedIn(running.origin, await anAccount())
  const clerk = await signedIn(running.origin, await anAccount({ roles: ['clerk'] }))
  running.application.setClock(new Date(Date.now() + 12.1 * 3_600_000))
  try {
    expect(await isSignedIn(clerk)).toBe(false)
    expect(await isSignedIn(resident)).toBe(true)
  } finally {
    running.application.setClock(new Date())
  }
})

test('the cookie is for our server alone, and says nothing to a reader of the database', async () => {
  const aigul = await anAccount()
  const answer = await newVisitor(running.origin).ask(`${account}/sign-in`)
  expect(answer.headers.get('set-cookie')).toBeNull()
  const visitor = await signedIn(running.origin, aigul)
  const cookie = decodeURIComponent(visitor.cookies.get('ashar') ?? '')
  expect(cookie).toMatch(/^s:ak-bulun\./)
  const [session] = await sessionsOf('ak-bulun', aigul.number)
  expect(cookie).not.toContain(session?.key ?? 'none')
})

test('a cookie with another signature or none opens nothing', async () => {
  const visitor = await signedIn(running.origin, await anAccount())
  const cookie = visitor.cookies.get('ashar') ?? ''
  visitor.cookies.set('ashar', `${cookie.slice(0, -4)}AAAA`)
  expect(await isSignedIn(visitor)).toBe(false)
})

test('the session gets a new name at sign-in, even where the browser brought a living one', async () => {
  const stranger = await signedIn(running.origin, await anAccount())
  const planted = stranger.cookies.get('ashar') ?? ''
  const aigul = await anAccount({ name: 'Бекова Чынара' })
  const victim = newVisitor(running.origin)
  victim.cookies.set('ashar', planted)
  const login = { login: aigul.phone ?? '', password: builtPassword, back: '' }
  expect((await victim.post(`${account}/sign-in`, login)).text).toContain('Бекова Чынара')
  expect(victim.cookies.get('ashar')).not.toBe(planted)
  expect((await stranger.ask(account)).text).not.toContain('Бекова Чынара')
})

test('an account of one municipality is nobody in another', async () => {
  await aMunicipality({ place: placeId('ak-suu'), soate: '41702205806000' })
  const visitor = await signedIn(running.origin, await anAccount())
  expect((await visitor.ask('/ky/ak-suu/account')).url).toContain('/ky/ak-suu/account/sign-in')
})
