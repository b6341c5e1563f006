import { afterAll, beforeAll, expect, test } from 'vitest'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { anAccount, builtPassword } from '#seed/builders/an-account.ts'
import {
  type Application,
  runningApplication,
  startApplication,
} from '#tests/support/application.ts'
import { newVisitor } from '#tests/support/visitor.ts'

/** The address of the caller is what one proxy in front says it is. */
const behindProxy = { ASHAR_PROXIES: '1' }
const running = runningApplication(behindProxy)
const used: { second?: Application } = {}
const signInPage = '/ky/ak-bulun/account/sign-in'

beforeAll(async () => {
  await aMunicipality()
  await aVillage()
  used.second = await startApplication(running.ground, behindProxy)
})
afterAll(() => used.second?.stop())

let addresses = 0
/** Somebody at an address of their own. */
const somebody = (origin = running.origin) =>
  newVisitor(origin, { 'x-forwarded-for': `203.0.113.${++addresses}` })

const tryToSignIn = (login: string, password: string, visitor = somebody()) =>
  visitor.post(signInPage, { login, password, back: '' })

test('a wrong password and an unknown phone get the same answer', async () => {
  const { phone } = await anAccount()
  const wrong = await tryToSignIn(phone ?? '', 'туура эмес сырсөз')
  const unknown = await tryToSignIn('0777 000-001', 'туура эмес сырсөз')
  expect(wrong.status).toBe(422)
  expect(unknown.status).toBe(422)
  const withoutTyped = (text: string) => text.replace(/\+?\d[\d -]{8,}/g, '')
  expect(withoutTyped(unknown.text)).toBe(withoutTyped(wrong.text))
})

test('a wrong password and an unknown phone take the same time', async () => {
  const took = async (login: string) => {
    const start = performance.now()
    await tryToSignIn(login, 'туура эмес сырсөз')
    return performance.now() - start
  }
  const known: number[] = []
  const unknown: number[] = []
  for (let turn = 0; turn < 7; turn++) {
    known.push(await took((await anAccount()).phone ?? ''))
    unknown.push(await took(`0777 111-1${10 + turn}`))
  }
  const median = (times: number[]) => times.sort((a, b) => a - b)[3] ?? 0
  expect(median(unknown) / median(known)).toBeGreaterThan(0.6)
  expect(median(unknown) / median(known)).toBeLessThan(1.7)
})

test('after ten wrong passwords an account rests a while, at every process and from every address', async () => {
  const { phone } = await anAccount()
  const login = phone ?? ''
  for (let tries = 0; tries < 5; tries++) {
    expect((await tryToSignIn(login, 'туура эмес')).status).toBe(422)
    expect((await tryToSignIn(login, 'туура эмес', somebody(used.second?.origin))).status).toBe(422)
  }
  const right = await tryToSignIn(login, builtPassword)
  expect(right.status).toBe(429)
  expect(right.text).toContain('Өтө көп аракет болду')
})

test('a phone that nobody has rests as well, so the wait tells nothing', async () => {
  for (let tries = 0; tries < 10; tries++) await tryToSignIn('0777 222-222', 'туура эмес')
  expect((await tryToSignIn('0777 222-222', 'туура эмес')).status).toBe(429)
})

test('a success forgets the tries before it', async () => {
  const { phone } = await anAccount()
  const login = phone ?? ''
  for (let round = 0; round < 2; round++) {
    for (let tries = 0; tries < 8; tries++) await tryToSignIn(login, 'туура эмес')
    expect((await tryToSignIn(login, builtPassword)).url).toContain('/ky/ak-bulun/account')
  }
})

test('a hundred tries from one address are enough, whichever accounts they are about', async () => {
  const crowd = somebody()
  const statuses: number[] = []
  for (let wave = 0; wave < 10; wave++) {
    const logins = Array.from({ length: 10 }, (_, one) => `0778 ${100 + wave}-${100 + one}`)
    const pages = await Promise.all(logins.map((login) => tryToSignIn(login, 'туура эмес', crowd)))
    statuses.push(...pages.map(({ status }) => status))
  }
  expect(new Set(statuses)).toEqual(new Set([422]))
  expect((await tryToSignIn('0779 000-000', 'туура эмес', crowd)).status).toBe(429)
  expect((await tryToSignIn('0779 000-000', 'туура эмес')).status).toBe(422)
})

test('reading pages is never throttled', async () => {
  const reader = somebody()
  for (let visit = 0; visit < 130; visit++) await reader.ask(signInPage)
  expect((await reader.ask(signInPage)).status).toBe(200)
})

test.each([
  ['/ky/ak-bulun/account/sessions', '/ky/ak-bulun/account/sessions'],
  ['//elsewhere.example/ky/ak-bulun', '/ky/ak-bulun/account'],
  ['https://elsewhere.example/ky/ak-bulun', '/ky/ak-bulun/account'],
  ['/\\elsewhere.example', '/ky/ak-bulun/account'],
  ['/ky/ak-suu/office', '/ky/ak-bulun/account'],
])('after sign-in ?back=%s leads to %s', async (back, lands) => {
  const { phone } = await anAccount()
  const visitor = somebody()
  const page = await visitor.submit(`${signInPage}?back=${encodeURIComponent(back)}`, {
    login: phone ?? '',
    password: builtPassword,
  })
  expect(page.url).toBe(running.origin + lands)
})

test('texts of any kind in the form are answered, not fallen over', async () => {
  const long = 'ы'.repeat(100_000)
  for (const login of ['', '\u0000', "' || 1", '{"$ne":null}', '<script>alert(1)</script>', long]) {
    const page = await tryToSignIn(login, login)
    expect([422, 429]).toContain(page.status)
    expect(page.html).not.toContain('<script>alert')
  }
})
