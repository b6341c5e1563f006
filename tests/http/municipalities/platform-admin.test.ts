import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { Secret, TOTP } from 'otpauth'
import { beforeAll, expect, test } from 'vitest'
import { country, placeId } from '#app/domain/places/place-id.ts'
import { inTransaction } from '#models/database/in-transaction.server.ts'
import { readMunicipality } from '#models/places/municipality.server.ts'
import { putTerritories, territoriesOf } from '#models/places/territory.server.ts'
import { linesAbout } from '#models/records/audit-line.server.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { anAccount, builtPassword } from '#seed/builders/an-account.ts'
import { countryRegister } from '#seed/reference/country-register.ts'
import { runningApplication } from '#tests/support/application.ts'
import { sessionOf } from '#tests/support/session-of.ts'
import { signedIn } from '#tests/support/signed-in.ts'
import { newVisitor, type Visitor } from '#tests/support/visitor.ts'

const running = runningApplication()
const platform = '/ky/platform'
const password = 'кең жайлоо, бийик тоо'
let admin: Visitor

beforeAll(async () => {
  await aMunicipality({ demonstration: false })
  await aVillage()
  await inTransaction(country, (tx) => putTerritories(tx, countryRegister()))
})

/** `npm run admin` on the database of this test. */
async function adminCommand(...words: string[]) {
  const { databaseUri: MONGODB_URI, dataFolder: ASHAR_DATA } = running.context
  const env = { ...process.env, MONGODB_URI, ASHAR_DATA, ASHAR_ADDRESS: running.origin }
  const run = promisify(execFile)
  const { stdout } = await run(
    process.execPath,
    ['--import', 'tsx', 'commands/admin.ts', ...words],
    { env },
  )
  const link = /(http\S+new-password\S+)/.exec(stdout)?.[1] ?? ''
  const code = /the code (\d{6})/.exec(stdout)?.[1] ?? ''
  return { stdout, link, code }
}

const entry = {
  kind: 'aimak',
  within: '41702215000000',
  soate: '41702215820000',
  place: 'tamchy',
  'name-ky': 'Тамчы айыл аймагы',
  'name-ru': 'Тамчинский айылный аймак',
  'name-en': 'Tamchy ayil aimak',
  population: '5 200',
  adults: '3 400',
  'admin-name': 'Айнура Жумабекова',
  login: '0700 222 333',
  demonstration: 'yes',
}
const create = (fields: Partial<typeof entry> = {}) =>
  admin.submit(`${platform}/municipalities/new`, { ...entry, ...fields })
const actsOf = async (place: string, municipality: string) =>
  (await linesAbout(place, `municipality/${municipality}`)).map(({ action }) => action)

test('the command names an admin by a one-time code; the platform opens with it and a second factor', async () => {
  const { stdout, link, code } = await adminCommand('0700 123 123', '--name', 'Айбек Осмонов')
  expect(stdout).toContain('kg:1 is an admin of the platform')
  admin = newVisitor(running.origin)
  const page = await admin.submit(link, { code, password })
  expect(new URL(page.url).pathname).toBe(`${platform}/account`)
  expect(page.text).toContain('порталдын администратору')
  expect(page.text).not.toContain('Айылым')

  const setUp = await admin.ask(platform)
  expect(new URL(setUp.url).pathname).toBe(`${platform}/account/second-factor`)
  const key = setUp.document.querySelector('code.key')?.text.replace(/\s/g, '') ?? ''
  const shown = new TOTP({ secret: Secret.fromBase32(key) }).generate()
  expect((await admin.submitOn(setUp, { code: shown })).text).toContain('Бир жолку коддорду')
  const home = await admin.ask(platform)
  expect([home.status, new URL(home.url).pathname]).toEqual([200, platform])
  expect(home.text).toContain('Ак-Булуң айыл аймагы')
  expect((await admin.submit(link, { code, password }).catch(() => null))?.status).not.toBe(200)
})

test('run again, the command gives a new code, and takes a lost authenticator away where that is asked for', async () => {
  const second = await adminCommand('0700 123 124')
  const visitor = newVisitor(running.origin)
  await visitor.submit(second.link, { code: second.code, password })
  const again = await adminCommand('0700 123 124', '--reset-second-factor')
  expect(again.stdout).toContain('kg:2 is an admin')
  expect((await visitor.ask(`${platform}/account`)).url).toContain('/account/sign-in')
  await expect(adminCommand('nobody')).rejects.toMatchObject({ code: 2 })
  await expect(adminCommand('0700 1', '--place', 'no')).rejects.toMatchObject({ code: 2 })
})

test.each([
  [{ place: 'Тамчы' }, 'place', 'кичине латын тамгалары'],
  [{ place: 'platform' }, 'place', 'ээленген'],
  [{ place: 'kg' }, 'place', 'ээленген'],
  [{ place: 'ak-bulun' }, 'place', 'ээленген'],
  [{ soate: '' }, 'soate', '000 менен бүткөн'],
  [{ soate: '41702215820001' }, 'soate', '000 менен бүткөн'],
  [{ soate: '41708222820000' }, 'soate', 'мында жатпайт'],
  [{ within: '41702205000000', soate: '41702205805000' }, 'soate', 'муниципалитет бар'],
  [{ within: '99' }, 'within', 'тандаңыз'],
  [{ adults: '9 000' }, 'adults', 'көп болбойт'],
  [{ login: 'Айнура' }, 'login', 'Телефон'],
])('a municipality is not taken in with %o', async (fields, field, said) => {
  const page = await create(fields)
  expect(page.status).toBe(422)
  expect(page.document.querySelector(`#${field}-fault`)?.text).toContain(said)
  expect(page.document.querySelector('#name-ky')?.getAttribute('value')).toBe(entry['name-ky'])
})

test('nobody is invited by a message that cannot leave', async () => {
  const outbox = { demonstration: '' }
  const page = await admin.ask(`${platform}/municipalities/new`)
  const { demonstration: _, ...fields } = { ...entry, ...outbox }
  const refused = await admin.submitOn(page, fields)
  expect([refused.status, refused.text.includes('SMS азырынча иштебейт')]).toEqual([422, true])
})

test('a municipality joins; its first admin sets a password by a code and enters its office', async () => {
  const page = await create()
  expect(page.text).toContain('Муниципалитет кошулду')
  expect(page.text).toContain('1, алардын ичинен сырсөз койгону 0')
  const home = await newVisitor(running.origin).ask('/ky/tamchy')
  expect(home.status).toBe(200)
  expect(home.html).toContain('Ысык-Көл району, Ысык-Көл облусу')
  expect((await newVisitor(running.origin).ask('/ky?q=Тамчы')).text).toContain('Тамчы айыл аймагы')

  const first = newVisitor(running.origin)
  const invitation = await first.ask('/ky/tamchy/outbox')
  expect(invitation.text).toContain('/ky/tamchy/account/forgotten')
  const asked = await first.submit('/ky/tamchy/account/forgotten', { login: entry.login })
  const code = /код (\d{6})/.exec((await first.ask('/ky/tamchy/outbox')).text)?.[1] ?? ''
  const set = await first.submitOn(asked, { code, password })
  expect(set.text).toContain('муниципалитеттин администратору')
  expect((await first.ask('/ky/tamchy/office')).url).toContain('/account/second-factor')
  const both = [await actsOf('kg', 'tamchy'), await actsOf('tamchy', 'tamchy')]
  expect(both).toEqual([['municipality-created'], ['municipality-created']])
})

test('names and figures are corrected, the former name is still found, and both chains say so', async () => {
  const page = await admin.submit(`${platform}/municipalities/tamchy`, {
    'name-ky': 'Чырпыкты айыл аймагы',
    population: '6 000',
  })
  expect(page.text).toContain('Муниципалитеттин маалыматы сакталды.')
  expect(await readMunicipality('tamchy')).toMatchObject({ population: 6000, adults: 3400 })
  const [unit] = await territoriesOf('tamchy')
  expect(unit).toMatchObject({ population: 6000, aliases: ['Тамчы айыл аймагы'] })
  // Another question than before: a page that was just asked for is kept for a second
  expect((await newVisitor(running.origin).ask('/ky?q=Тамчы айыл')).text).toContain('Чырпыкты')
  expect(await actsOf('tamchy', 'tamchy')).toContain('municipality-changed')
})

test('a municipality that stands still can be read with the reason, and takes nothing in until it goes on', async () => {
  const resident = await anAccount()
  const visitor = await signedIn(running.origin, resident)
  const suspend = `${platform}/municipalities/ak-bulun/suspend`
  expect((await admin.submit(suspend, { reason: 'жок' })).status).toBe(422)
  const reason = 'Шайлоо комиссиясы текшерип жатат, 10-декабрга чейин'
  expect((await admin.submit(suspend, { reason })).text).toContain('Портал токтотулду')

  const page = await newVisitor(running.origin).ask('/ky/ak-bulun/rounds')
  expect([page.status, page.text.includes(reason)]).toEqual([200, true])
  const refused = await visitor.post('/ky/ak-bulun/account/propose/1', {})
  expect([refused.status, refused.text.includes(reason)]).toEqual([403, true])
  const out = await visitor.post('/ky/ak-bulun/account/sessions', { one: 'none' })
  expect(out.status).toBe(200)
  expect((await admin.post(`${suspend}?do=suspend`, { reason })).status).toBe(409)

  expect((await admin.submit(suspend, { reason })).text).toContain('кайра ачылды')
  expect((await visitor.post('/ky/ak-bulun/account/propose/1', {})).status).toBe(404)
  expect(await actsOf('ak-bulun', 'ak-bulun')).toEqual([
    'municipality-suspended',
    'municipality-resumed',
  ])
})

test('one more admin is invited, and those who are admins hear of it', async () => {
  const invite = `${platform}/municipalities/tamchy/invite`
  const page = await admin.submit(invite, { 'admin-name': 'Канат Ибраев', login: '0700 222 444' })
  expect(page.text).toContain('Администратор чакырылды')
  const outbox = await newVisitor(running.origin).ask('/ky/tamchy/outbox')
  expect(outbox.text).toContain('дагы бир администратор чакырды: Канат Ибраев')
})

test('no staff of a municipality gets onto the platform, and its admin into no municipality', async () => {
  const boss = await anAccount({ roles: ['resident', 'admin', 'auditor'] })
  const staff = await signedIn(running.origin, boss)
  for (const page of ['', '/municipalities/new', '/municipalities/ak-bulun', '/audit', '/account'])
    expect((await staff.ask(platform + page)).text, page).not.toContain('Ак-Булуң')
  const fields = { login: boss.phone ?? '', password: builtPassword }
  const door = await newVisitor(running.origin).submit(`${platform}/account/sign-in`, fields)
  expect(door.status).toBe(422)
  // Even with the word in the account, a municipality's account is none of the country's
  const named = await anAccount({ roles: ['platform-admin'] })
  const pretender = await sessionOf(running.context, running.origin, named)
  expect((await pretender.ask('/ky/ak-bulun/office/audit')).status).toBe(403)
  expect((await pretender.ask(platform)).url).toContain('/account/sign-in')

  for (const page of [
    '/account',
    '/office',
    '/account/vote/1',
    '/office/checks',
    '/account/propose/1',
  ])
    expect((await admin.ask(`/ky/ak-bulun${page}`)).text, page).not.toContain('Айбек')
  expect((await admin.ask('/ky/ak-bulun/office')).url).toContain('/account/sign-in')
  const login = { login: '0700 123 123', password }
  const there = await newVisitor(running.origin).submit('/ky/ak-bulun/account/sign-in', login)
  expect(there.status).toBe(422)
})

test('the platform’s own acts stand in a chain that its admin can verify', async () => {
  const page = await admin.ask(`${platform}/audit`)
  expect(page.status).toBe(200)
  expect(page.text).toContain('Муниципалитет кошту')
  expect(page.text).toContain('Айбек Осмонов')
  expect(page.document.querySelector('.notice.done')).not.toBeNull()
})

test('a municipality’s admin keeps its figures, centre and office, which every page shows', async () => {
  const boss = await anAccount({
    place: placeId('tamchy'),
    roles: ['admin'],
    phone: '+996700222555',
  })
  const visitor = await signedIn(running.origin, boss)
  const page = await visitor.submit('/ky/tamchy/office/municipality', {
    ...{ population: '6 100', adults: '3 500', latitude: '42,57', longitude: '76,66' },
    ...{ 'office-ky': 'Тамчы айыл өкмөтү', phone: '+996 3943 5 12 34' },
    'address-ky': 'Тамчы айылы, Ленин көчөсү 1',
  })
  expect(page.text).toContain('Муниципалитет жөнүндө маалымат сакталды.')
  expect(page.html).toContain('Тамчы айыл өкмөтү')
  expect(page.html).toContain('tel:+996394351234')
  const [unit] = await territoriesOf('tamchy')
  expect(unit?.centre).toEqual({ latitude: 42.57, longitude: 76.66 })
  const wrong = await visitor.submit('/ky/tamchy/office/municipality', { adults: '7 000' })
  expect(wrong.status).toBe(422)
})
