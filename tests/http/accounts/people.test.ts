import { beforeAll, expect, test } from 'vitest'
import { placeId } from '#app/domain/places/place-id.ts'
import { ky } from '#app/i18n/messages/ky/catalogue.ts'
import { changeRole } from '#app/services/accounts/people/change-role.server.ts'
import type { Situation } from '#app/services/situation.ts'
import { type Account, personOf } from '#models/accounts/account.server.ts'
import { messagesTo } from '#models/alerts/outbox-message.server.ts'
import { linesAbout } from '#models/records/audit-line.server.ts'
import { readAct } from '#models/signatures/pending-act.server.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { anAccount } from '#seed/builders/an-account.ts'
import { runningApplication } from '#tests/support/application.ts'
import { sessionOf } from '#tests/support/session-of.ts'
import { signedIn } from '#tests/support/signed-in.ts'
import { newVisitor } from '#tests/support/visitor.ts'

const running = runningApplication()
const office = '/ky/ak-bulun/office'
const people = `${office}/people`

beforeAll(async () => {
  await aMunicipality()
  await aMunicipality({ place: placeId('ak-suu'), soate: '41702205806000' })
  await aVillage()
})

const anAdmin = () => anAccount({ name: 'Ибраимов Бакыт', roles: ['admin'] })
const actsOn = async (account: number) =>
  (await linesAbout('ak-bulun', `account/${account}`)).map(({ action }) => action)

test('an admin finds a resident by the phone, makes a clerk of her and takes it back', async () => {
  const aigul = await anAccount()
  const admin = await signedIn(running.origin, await anAdmin())
  const page = await admin.submit(people, { login: aigul.phone ?? '' })
  expect(page.document.querySelector('h1')?.text).toBe('Асанова Айгүл')
  expect(page.html).not.toContain(aigul.phone)

  const grant = await admin.submitOn(page, { role: 'clerk' }, 'form[action="?do=grant"]')
  expect(grant.text).toContain('Экинчи кол күтүлүүдө')
  expect((await admin.ask(people)).text).not.toContain('Асанова Айгүл')
  const second = await signedIn(running.origin, await anAdmin())
  await second.submitOn(await second.ask(new URL(grant.url).pathname), { step: 'sign' })
  expect((await admin.ask(people)).text).toContain('айыл өкмөтүнүн кызматкери')

  const hers = `${people}/${aigul.number}`
  const revoke = await admin.submit(hers, {}, 'form[action="?do=revoke"]')
  expect((await admin.ask(people)).text).toContain('Асанова Айгүл')
  const third = await signedIn(running.origin, await anAdmin())
  await third.submitOn(await third.ask(new URL(revoke.url).pathname), { step: 'sign' })
  expect((await admin.ask(people)).text).not.toContain('Асанова Айгүл')
  const done = (await actsOn(aigul.number)).filter((action) => action !== 'people-read')
  expect(done).toEqual(['act-asked', 'role-granted', 'act-asked', 'role-revoked'])
})

test('whoever is to get or lose a role ends that act by no other name of their own', async () => {
  const days = { 'born-day': '2', 'born-month': '3', 'born-year': '1985' }
  const rest = { ...days, 'since-day': '1', 'since-month': '1', 'since-year': '2001' }
  const aigul = await anAccount()
  const admin = await signedIn(running.origin, await anAdmin())
  const asked = await admin.post(`${people}/${aigul.number}?do=grant`, { role: 'clerk' })
  const act = new URL(asked.url).pathname
  const herself = await signedIn(running.origin, aigul)
  await herself.submit('/ky/ak-bulun/account/data', { name: 'Башка Ысым', ...rest })
  expect(await actsOn(aigul.number)).not.toContain('act-ended')
  const second = await signedIn(running.origin, await anAdmin())
  const page = await second.ask(act)
  expect(page.text).toContain('Асанова Айгүл')
  expect(page.text.replace(/\s/g, '')).toContain(`Аккаунттунномери№${aigul.number}`)
  await second.submitOn(page, { step: 'sign' })
  expect(await actsOn(aigul.number)).toContain('role-granted')
})

test('who is added is written to with the second signature, and not before', async () => {
  const mail = 'zhany.kesiptesh@example.kg'
  const told = () => messagesTo('ak-bulun', [mail])
  const admin = await signedIn(running.origin, await anAdmin())
  const colleague = { name: 'Жаңы Кесиптеш', login: mail, role: 'clerk' }
  const asked = await admin.submit(`${people}/new`, colleague, 'main form')
  expect(asked.text).toContain('Экинчи кол күтүлүүдө')
  expect(await told()).toEqual([])
  const [act = ''] = /\/acts\/\d+/.exec(asked.url) ?? []
  const number = (await readAct('ak-bulun', Number(act.split('/').at(-1))))?.subject.split('/')[1]
  const hers = await admin.ask(`${people}/${number}`)
  expect(hers.html).toContain(act)
  const desk = await admin.ask(office)
  expect(desk.document.querySelector(`a[href="${new URL(asked.url).pathname}"]`)).not.toBeNull()
  expect(desk.text).toContain('Сиз сураган иш')
  expect(hers.document.querySelector('option[value=clerk]')).toBeNull()
  expect(hers.document.querySelector('option[value=monitor]')).not.toBeNull()
  const second = await signedIn(running.origin, await anAdmin())
  await second.submitOn(await second.ask(new URL(asked.url).pathname), { step: 'sign' })
  expect((await told()).map(({ kind }) => kind)).toEqual(['colleague-added'])
})

test('a monitor is no staff: one admin gives and takes that', async () => {
  const aigul = await anAccount()
  const admin = await signedIn(running.origin, await anAdmin())
  const grant = { role: 'monitor' }
  const granted = await admin.post(`${people}/${aigul.number}?do=grant`, grant)
  expect(granted.text).toContain('Милдет берилди')
  const mistyped = await admin.post(`${people}/${aigul.number}?do=revok`, grant)
  expect([mistyped.status, mistyped.text.includes(ky.reasons['asks-unknown']({}))]).toEqual([
    ...[422, true],
  ])
  const revoked = await admin.post(`${people}/${aigul.number}?do=revoke`, grant)
  expect(revoked.text).toContain('Милдет алынды')
})

test('whoever got a role this week signs nothing together with those who gave it', async () => {
  const [one, two, fresh] = [await anAdmin(), await anAdmin(), await anAccount()]
  const other = await anAccount()
  const come = (who: Account) => sessionOf(running.context, running.origin, who)
  const [first, second, admin] = [await come(one), await come(two), await come(fresh)]
  const grant = async (account: Account, role: string) => {
    const asked = await first.post(`${people}/${account.number}?do=grant`, { role })
    return new URL(asked.url).pathname
  }
  await second.post(await grant(fresh, 'admin'), { step: 'sign' })
  const act = await grant(other, 'clerk')
  const refused = await admin.post(act, { step: 'sign' })
  expect([refused.status, refused.text.includes('Акыркы 7 күндө')]).toEqual([403, true])
  expect((await second.post(act, { step: 'sign' })).status).toBe(200)
})

test('the one who opened the list of staff is on record', async () => {
  const boss = await anAdmin()
  const admin = await signedIn(running.origin, boss)
  const before = (await linesAbout('ak-bulun', 'accounts/staff')).length
  await admin.ask(people)
  const lines = await linesAbout('ak-bulun', 'accounts/staff')
  expect(lines).toHaveLength(before + 1)
  expect(lines.at(-1)).toMatchObject({ action: 'people-read', actor: `ak-bulun:${boss.number}` })
})

test('no admin changes their own roles, nor is offered to', async () => {
  const boss = await anAdmin()
  const admin = await signedIn(running.origin, boss)
  const own = await admin.ask(`${people}/${boss.number}`)
  expect(own.document.querySelector('form[action="?do=grant"]')).toBeNull()
  expect(own.text).toContain('Өз милдеттериңизди өзүңүз өзгөртө албайсыз')
  for (const [what, role] of [
    ['revoke', 'admin'],
    ['grant', 'election-officer'],
  ] as const) {
    const page = await admin.post(`${people}/${boss.number}?do=${what}`, { role })
    expect(page.status).toBe(403)
    expect(page.text).toContain('Өз милдетиңизди өзүңүз өзгөртө албайсыз')
  }
})

test('two admins who dismiss each other do not leave the municipality without one', async () => {
  const [one, other, third] = [await anAdmin(), await anAdmin(), await anAdmin()]
  const dismiss = (actor: Account, target: Account) =>
    changeRole(situationFor(actor), { account: target.number, role: 'admin', grant: false })
  const asked = [await dismiss(one, other), await dismiss(other, one)]
  const acts = asked.map((outcome) => (outcome.refused ? 0 : (outcome.value.act ?? 0)))
  const signing = await signedIn(running.origin, third)
  const page = (act: number | undefined) => signing.post(`${office}/acts/${act}`, { step: 'sign' })
  expect([(await page(acts[0])).status, (await page(acts[1])).status]).toEqual([200, 409])
})

function situationFor(account: Account): Situation {
  const at = new Date()
  const person = personOf(account)
  return { person, place: account.place, at, language: 'ky', formKey: null, address: 'desk' }
}

test('a clerk and a resident are told who may see this page; an auditor reads and changes nothing', async () => {
  const clerk = await signedIn(running.origin, await anAccount({ roles: ['clerk'] }))
  const refused = await clerk.ask(people)
  expect(refused.status).toBe(403)
  expect(refused.html).toContain('муниципалитеттин администратору')

  const aigul = await anAccount()
  const auditor = await signedIn(running.origin, await anAccount({ roles: ['auditor'] }))
  expect((await auditor.ask(people)).status).toBe(200)
  const change = await auditor.post(`${people}/${aigul.number}?do=grant`, { role: 'clerk' })
  expect(change.status).toBe(403)
  expect(await actsOn(aigul.number)).not.toContain('role-granted')
})

test('an admin of one municipality neither sees nor changes anybody of another', async () => {
  const elsewhere = { place: placeId('ak-suu'), roles: ['admin' as const] }
  const admin = await signedIn(running.origin, await anAccount(elsewhere))
  const aigul = await anAccount()
  expect((await admin.ask(people)).url).toContain('/ky/ak-bulun/account/sign-in')
  const change = await admin.post(`${people}/${aigul.number}?do=grant`, { role: 'clerk' })
  expect([change.status, change.text]).toEqual([403, expect.stringContaining('адегенде кириңиз')])
  expect(await actsOn(aigul.number)).toEqual([])
})

test('somebody new to the office gets a message, sets a password by a code and signs in', async () => {
  const admin = await signedIn(running.origin, await anAdmin())
  const added = await admin.submit(`${people}/new`, {
    name: 'Токтосунова Жылдыз',
    login: 'jyldyz@mail.kg',
    role: 'evaluator',
  })
  expect(added.text).toContain('Экинчи кол күтүлүүдө')
  const second = await signedIn(running.origin, await anAdmin())
  await second.submitOn(await second.ask(new URL(added.url).pathname), { step: 'sign' })
  expect((await admin.ask(people)).text).toContain('сырсөз коё элек')

  const visitor = newVisitor(running.origin)
  const outbox = await visitor.ask('/ky/ak-bulun/outbox')
  const message = outbox.document.querySelector('article')?.text ?? ''
  expect(message).toContain('Токтосунова Жылдыз')
  expect(message).toContain('/ky/ak-bulun/account/forgotten')

  const reset = await visitor.submit('/ky/ak-bulun/account/forgotten', { login: 'jyldyz@mail.kg' })
  const codes = await visitor.ask('/ky/ak-bulun/outbox')
  const code = /\b\d{6}\b/.exec(codes.document.querySelector('article')?.text ?? '')?.[0] ?? ''
  const mine = await visitor.submitOn(reset, { code, password: 'жаңы сырсөз керек' })
  expect(mine.text).toContain('баалоочу')
})

test('a phone or mail that has an account already is not added twice', async () => {
  const aigul = await anAccount()
  const admin = await signedIn(running.origin, await anAdmin())
  const page = await admin.submit(`${people}/new`, {
    name: 'Башка адам',
    login: aigul.phone ?? '',
    role: 'clerk',
  })
  expect(page.status).toBe(409)
  expect(page.text).toContain('мурда катталган')
})
