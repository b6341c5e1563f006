import { beforeAll, expect, test } from 'vitest'
import { placeId } from '#app/domain/places/place-id.ts'
import { vaultIn } from '#app/services/voting/round-keys.server.ts'
import { readAccount } from '#models/accounts/account.server.ts'
import { linesAbout } from '#models/records/audit-line.server.ts'
import { readAct } from '#models/signatures/pending-act.server.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { anIdentity } from '#seed/builders/a-roll.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { anAccount } from '#seed/builders/an-account.ts'
import { anOpenVote } from '#seed/builders/an-open-vote.ts'
import { runningApplication } from '#tests/support/application.ts'
import { askedDaysAgo } from '#tests/support/asked-days-ago.ts'
import { signedIn } from '#tests/support/signed-in.ts'
import { newVisitor, type Visitor } from '#tests/support/visitor.ts'

const running = runningApplication()
const place = placeId('ak-bulun')
const home = `/ky/${place}`
const form = `${home}/office/people/contact`
let clerk: Visitor
let other: Visitor

beforeAll(async () => {
  await aMunicipality()
  await aVillage()
  const come = async (name: string) =>
    signedIn(running.origin, await anAccount({ place, roles: ['clerk'], name }))
  clerk = await come('Асанова Гүлнара')
  other = await come('Садыков Эрлан')
})

const shown = (lost: string | null) => ({
  ...{ lost: lost ?? '', born: '1990-05-14', login: '0555 010 203', seen: 'yes' },
  pin: '21405199000001',
})
const messages = async () => (await newVisitor(running.origin).ask(`${home}/outbox`)).text

test('whoever lost phone and mail gets another by a document and two hands; the old ones learn of it and are gone', async () => {
  const account = await anAccount({ place, name: 'Токтосунова Айгүл' })
  const { number, phone } = account
  const own = await signedIn(running.origin, account)
  const wrong = [
    { ...shown(phone), lost: '0700 999 999' },
    { ...shown(phone), born: '1991-05-14' },
    { ...shown(phone), login: '12' },
    { ...shown(phone), pin: '12' },
    { ...shown(''), pin: '21405199000001' },
    { ...shown(phone), seen: [] },
  ]
  for (const typed of wrong) expect((await clerk.submit(form, typed)).status).toBe(422)
  const asked = await clerk.submit(form, shown(phone))
  const act = new URL(asked.url).pathname
  expect(asked.status, asked.text).toBe(200)
  // The page tells what it will do; neither the old phone nor the new one stands there whole.
  const page = await other.ask(act)
  expect(page.text).toContain('Токтосунова Айгүл')
  expect(page.text).toContain('0555 ***-*03')
  for (const whole of [phone ?? '', '+996555010203', '0555 010-203'])
    expect(page.html).not.toContain(whole)
  expect(await messages()).toContain('алмаштырууну сурады')
  expect((await clerk.post(act, { step: 'sign' })).status).toBe(403)
  expect((await readAccount(place, number))?.phone).toBe(phone)

  // Whoever still reads the old phone has three days to object.
  const early = await other.post(act, { step: 'sign' })
  expect([early.status, early.text.includes('каршы чыгууга үлгүрсүн')]).toEqual([409, true])
  expect(page.text).toContain('каршы чыгууга үлгүрсүн')
  await askedDaysAgo(3)
  expect((await other.submit(act, { step: 'sign' })).status).toBe(200)
  expect(await readAccount(place, number)).toMatchObject({ phone: '+996555010203', mail: null })
  expect((await own.ask(`${home}/account/data`)).url).toContain('/account/sign-in')
  expect(await messages()).toContain('мурункулары чыгарылды')
  const lines = await linesAbout(place, `account/${number}`)
  expect(lines.at(-1)).toMatchObject({ action: 'contact-changed', details: { by: 'sms' } })
  // What is kept of the act for good names nobody and holds no number.
  const kept = await readAct(place, Number(act.split('/').at(-1)))
  expect(kept).toMatchObject({ state: 'signed', payload: null, content: { title: '' } })
  expect(JSON.stringify([kept, lines])).not.toMatch(/555010203|Токтосунова/)
  expect((await other.ask(act)).status).toBe(200)
})

test('an account opened in somebody’s name comes to its owner by the PIN that was noted for it, and to nobody with another', async () => {
  const taken = await anAccount({ place })
  await anIdentity(vaultIn(running.context.dataFolder), taken, '21405199000002')
  const another = await clerk.submit(form, shown(taken.phone))
  expect([another.status, another.text.includes('башка адамдын ПИНи жазылган')]).toEqual([
    422,
    true,
  ])
  const owner = { ...shown(''), pin: '21405199000002', login: 'owner@mail.example' }
  const asked = await clerk.submit(form, owner)
  expect([asked.status, asked.text.includes(`№ ${taken.number}`)], asked.text).toEqual([200, true])
})

test('nobody’s contact is replaced under an office, by that of another, or while a vote is under way', async () => {
  const staff = await anAccount({ place, roles: ['evaluator'] })
  const office = await clerk.submit(form, shown(staff.phone))
  expect([office.status, office.text.includes('кызматтык ролу бар')]).toEqual([409, true])
  const [one, two] = [await anAccount({ place }), await anAccount({ place })]
  const taken = await clerk.submit(form, { ...shown(one.phone), login: two.phone ?? '' })
  expect(taken.status).toBe(409)
  const asked = await clerk.submit(form, { ...shown(one.phone), login: 'new@mail.example' })
  expect(asked.status, asked.text).toBe(200)
  await askedDaysAgo(3)
  await anOpenVote({ place, at: new Date() })
  const act = new URL(asked.url).pathname
  expect((await other.post(act, { step: 'sign' })).status).toBe(409)
  expect((await readAccount(place, one.number))?.phone).toBe(one.phone)
  const late = await clerk.submit(form, { ...shown(two.phone), login: 'later@mail.example' })
  expect([late.status, late.text.includes('добуш берүү же эсептөө жүрүп жатат')]).toEqual([
    ...[409, true],
  ])
})
