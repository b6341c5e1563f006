import { Agent, request } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { placeId } from '#app/domain/places/place-id.ts'
import { hearSlowed } from '#app/services/accounts/hear-slowed.server.ts'
import { verifyPassword } from '#app/services/accounts/passwords/verify-password.server.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { anAccount, builtPassword } from '#seed/builders/an-account.ts'
import {
  type Application,
  runningApplication,
  startApplication,
} from '#tests/support/application.ts'
import { newVisitor, type Visitor } from '#tests/support/visitor.ts'

/** The address of the caller is what one proxy in front says it is. */
const behindProxy = { ASHAR_PROXIES: '1' }
const running = runningApplication(behindProxy)
const used: { second?: Application } = {}
const signInPage = '/ky/ak-bulun/account/sign-in'

beforeAll(async () => {
  await aMunicipality()
  await aVillage()
  used.second = await startApplication(running.context, behindProxy)
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

test('a wrong password, an unknown phone and what is no phone at all cost the same work', async () => {
  const { phone } = await anAccount()
  /** Processor time in microseconds: a busy machine stretches the clock, not the work. */
  const workFor = async (login: string) => {
    const before = process.cpuUsage()
    expect(await verifyPassword('ak-bulun', login, 'туура эмес сырсөз')).toBeNull()
    const { user, system } = process.cpuUsage(before)
    return user + system
  }
  const least = async (login: string) => {
    const works: number[] = []
    for (let turn = 0; turn < 5; turn++) works.push(await workFor(login))
    return Math.min(...works)
  }
  await workFor('0777 000-001')
  const known = await least(phone ?? '')
  expect((await least('0777 000-001')) / known).toBeGreaterThan(0.5)
  expect((await least('Айгүл')) / known).toBeGreaterThan(0.5)
})

const wrongly = async (login: string, times: number) => {
  for (let tries = 0; tries < times; tries++)
    expect((await tryToSignIn(login, 'туура эмес', somebody(processOf(tries)))).status).toBe(422)
}
const processOf = (turn: number) => (turn % 2 ? used.second?.origin : running.origin)
const milliseconds = async (work: () => Promise<unknown>) => {
  const begun = performance.now()
  await work()
  return performance.now() - begun
}

test('wrong passwords from elsewhere slow further tries down, and never lock the owner out', async () => {
  const { phone } = await anAccount()
  const login = phone ?? ''
  await wrongly(login, 12)
  expect(await milliseconds(() => tryToSignIn(login, 'туура эмес'))).toBeGreaterThan(1_500)
  const right = await tryToSignIn(login, builtPassword)
  expect(right.url).toContain('/ky/ak-bulun/account')
})

test('who has signed in by this browser before does not wait for what others try', async () => {
  const { phone } = await anAccount()
  const login = phone ?? ''
  const owner = somebody()
  await tryToSignIn(login, builtPassword, owner)
  owner.cookies.delete('ashar')
  await wrongly(login, 13)
  const waiting = tryToSignIn(login, builtPassword)
  const known = await Promise.race([
    tryToSignIn(login, builtPassword, owner),
    waiting.then(() => null),
  ])
  expect(known?.url).toContain('/ky/ak-bulun/account')
  await waiting
})

test('a phone that nobody has is slowed down as well, so the wait tells nothing', async () => {
  await wrongly('0777 222-222', 12)
  const waited = await milliseconds(() => tryToSignIn('0777 222-222', 'туура эмес'))
  expect(waited).toBeGreaterThan(1_500)
})

test('right passwords do not count against an address that many share', async () => {
  const shared = { 'x-forwarded-for': '203.0.113.250' }
  const { phone } = await anAccount()
  for (let time = 0; time < 101; time++) {
    const visitor = newVisitor(running.origin, shared)
    const { status } = await tryToSignIn(phone ?? '', builtPassword, visitor)
    expect([time, status]).toEqual([time, 200])
  }
})

test('a sign-in writes its session once and keeps the connection for what comes after it', async () => {
  const { phone } = await anAccount()
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const ask = (method: string, path: string, cookie: string, body = '') =>
    new Promise<{ status: number | undefined; cookie: string; reused: boolean }>(
      (resolve, reject) => {
        const type = { 'content-type': 'application/x-www-form-urlencoded' }
        const headers = { ...type, cookie, origin: running.origin }
        const sent = request(`${running.origin}${path}`, { method, agent, headers }, (answer) => {
          answer.resume()
          const cookies = answer.headers['set-cookie'] ?? []
          const kept = cookies.map((line) => line.split(';')[0]).join('; ')
          const { statusCode: status } = answer
          answer.once('end', () => resolve({ status, cookie: kept, reused: sent.reusedSocket }))
        })
        sent.once('error', reject)
        sent.end(body)
      },
    )
  const fields = new URLSearchParams({ login: phone ?? '', password: builtPassword, back: '' })
  const signedIn = await ask('POST', signInPage, '', fields.toString())
  expect(signedIn.status).toBe(302)
  for (let time = 0; time < 5; time++) {
    const page = await ask('GET', '/ky/ak-bulun/account', signedIn.cookie)
    expect([page.status, page.reused]).toEqual([200, true])
  }
  expect(running.application.said()).not.toContain('E11000')
  agent.destroy()
})

test('a success forgets the tries before it', async () => {
  const { phone } = await anAccount()
  const login = phone ?? ''
  for (let round = 0; round < 2; round++) {
    for (let tries = 0; tries < 8; tries++) await tryToSignIn(login, 'туура эмес')
    expect((await tryToSignIn(login, builtPassword)).url).toContain('/ky/ak-bulun/account')
  }
})

test('a hundred wrong passwords slow an address down and stop nobody who has the right one', async () => {
  const shared = { 'x-forwarded-for': '203.0.113.251' }
  const { phone } = await anAccount()
  const owner = newVisitor(running.origin, shared)
  await tryToSignIn(phone ?? '', builtPassword, owner)
  owner.cookies.delete('ashar')
  for (let turn = 0; turn < 4; turn++) {
    const tries = Array.from({ length: 26 }, (_, number) =>
      tryToSignIn(
        `0778 ${100_000 + 26 * turn + number}`,
        'туура эмес',
        newVisitor(running.origin, shared),
      ),
    )
    expect(new Set((await Promise.all(tries)).map(({ status }) => status))).toEqual(new Set([422]))
  }
  const comesIn = async (visitor: Visitor) => {
    const page = await tryToSignIn(phone ?? '', builtPassword, visitor)
    expect([page.status, page.url]).toEqual([200, `${running.origin}/ky/ak-bulun/account`])
    return visitor
  }
  const stranger = newVisitor(running.origin, shared)
  const slowed = comesIn(stranger)
  const elsewhere = milliseconds(() => slowed)
  expect(await Promise.race([comesIn(owner), slowed])).toBe(owner)
  expect(await elsewhere).toBeGreaterThan(4_000)
})

const nobody = { person: null, language: 'ky' as const, formKey: null, at: new Date() }
const heard = async (accounts: readonly string[], address: string, right: boolean) => {
  const waits: number[] = []
  const door = {
    knows: () => false,
    wait: async (time: number) => void waits.push(time),
  }
  let inside = 0
  let goOn = () => {}
  const together = new Promise<void>((resolve) => {
    goOn = resolve
  })
  const hear = async () => {
    if (++inside === accounts.length) goOn()
    await together
    return right
  }
  const situation = { ...nobody, place: placeId('ak-bulun'), address }
  const tries = accounts.map((account) => hearSlowed(situation, account, door, hear))
  return { outcomes: await Promise.all(tries), waits }
}

test('right passwords that are being heard at once from one address wait for nothing', async () => {
  const accounts = Array.from({ length: 150 }, (_, number) => `+996778${200_000 + number}`)
  const { outcomes, waits } = await heard(accounts, 'one-address', true)
  expect(outcomes.filter(({ refused }) => refused)).toEqual([])
  expect(waits).toEqual([])
})

test('a hundred tries at once for one account are not all heard at once', async () => {
  const { waits } = await heard(Array(60).fill('+996778300000'), 'another-address', false)
  expect(waits.length).toBeGreaterThanOrEqual(49)
  expect(Math.max(...waits)).toBe(8_000)
})

test.each([
  ['/ky/ak-bulun/account/sessions', '/ky/ak-bulun/account/sessions'],
  ['//elsewhere.example/ky/ak-bulun', '/ky/ak-bulun/account'],
  ['https://elsewhere.example/ky/ak-bulun', '/ky/ak-bulun/account'],
  ['/\\elsewhere.example', '/ky/ak-bulun/account'],
  ['/ky/ak-suu/office', '/ky/ak-bulun/account'],
  // The language that was chosen last holds, and nobody who signs in is asked whether to sign out again.
  ['/ru/ak-bulun/account/sessions?all', '/ky/ak-bulun/account/sessions?all'],
  ['/ky/ak-bulun/account/sign-out', '/ky/ak-bulun/account'],
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
    // Even what the form would refuse to read is answered with a page.
    expect([413, 422, 429]).toContain(page.status)
    expect(page.html).not.toContain('<script>alert')
  }
})
