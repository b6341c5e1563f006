import { beforeAll, expect, test } from 'vitest'
import { demonstrationPassword } from '#app/domain/accounts/password.ts'
import { placeId } from '#app/domain/places/place-id.ts'
import { hashPassword } from '#app/services/accounts/passwords/hash-password.server.ts'
import { type Account, updateAccount } from '#models/accounts/account.server.ts'
import { inTransaction } from '#models/database/in-transaction.server.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { anAccount, aSession, builtPassword } from '#seed/builders/an-account.ts'
import { runningApplication } from '#tests/support/application.ts'
import { newVisitor } from '#tests/support/visitor.ts'

const running = runningApplication({ ASHAR_ADDRESS: 'https://ashar.example', ASHAR_CLOCK: '' })
const real = '/ky/tamchy'
const practice = '/ky/ak-bulun'
const closed = 'мындай муниципалитеттер жабык'

beforeAll(async () => {
  await aMunicipality()
  await aMunicipality({ place: placeId('tamchy'), demonstration: false })
})

const visitor = () => newVisitor(running.origin, { 'x-forwarded-proto': 'https' })

const signIn = (home: string, login: string | null, password: string) =>
  visitor().post(`${home}/account/sign-in`, { login: login ?? '', password })

async function withKnownPassword(account: Account) {
  const password = await hashPassword(demonstrationPassword)
  const { place, number } = account
  await inTransaction(place, (tx) => updateAccount(tx, place, number, { password }))
  return account
}

test('at a public address the password that everybody knows signs nobody in; another one does', async () => {
  const place = placeId('tamchy')
  const [known, own] = [
    await withKnownPassword(await anAccount({ place })),
    await anAccount({ place }),
  ]
  const refused = await signIn(real, known.phone, demonstrationPassword)
  expect([refused.status, refused.text]).toEqual([
    422,
    expect.stringContaining('сырсөз туура келген жок'),
  ])
  expect((await signIn(real, own.phone, builtPassword)).status).toBe(200)
})

test('at a public address nobody comes into a demonstration, by no way, and reads no code of it', async () => {
  const staff = await anAccount({ roles: ['clerk'] })
  const ways: [string, Record<string, string>][] = [
    ['sign-in', { login: staff.phone ?? '', password: builtPassword }],
    ['forgotten', { login: staff.phone ?? '' }],
    ['register', {}],
    ['new-password/abc', { code: '123456', password: 'жылкы тоодо жүрөт' }],
    ['second-factor', { code: '123456' }],
  ]
  for (const [way, fields] of ways) {
    const path = `${practice}/account/${way}`
    for (const page of [await visitor().ask(path), await visitor().post(path, fields)])
      expect([way, page.status, page.text]).toEqual([way, 403, expect.stringContaining(closed)])
  }
  // Nor by a session that was begun while the demonstration was open.
  const before = visitor()
  const { dataFolder } = running.context
  before.cookies.set('ashar', await aSession(staff, { dataFolder }))
  const office = await before.ask(`${practice}/office`)
  expect([office.status, office.text]).toEqual([403, expect.stringContaining(closed)])
  expect(before.cookies.has('ashar')).toBe(false)
  expect((await visitor().ask(`${practice}/outbox`)).status).toBe(404)
  expect((await visitor().ask(practice)).status).toBe(200)
})
