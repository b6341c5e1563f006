import { beforeAll, expect, test } from 'vitest'
import { texts } from '#app/i18n/texts.ts'
import { readAccount } from '#models/accounts/account.server.ts'
import { linesAbout } from '#models/records/audit-line.server.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { anAccount, builtPassword } from '#seed/builders/an-account.ts'
import { anOpenVote } from '#seed/builders/an-open-vote.ts'
import { runningApplication } from '#tests/support/application.ts'
import { signedIn } from '#tests/support/signed-in.ts'
import { newVisitor, type Page, type Visitor } from '#tests/support/visitor.ts'
import { home } from '../evaluation/office.ts'

const running = runningApplication()
const place = 'ak-bulun'
const contact = `${home}/account/contact`
const village = `${home}/account/village`
const { accounts, reasons } = texts('ky')

beforeAll(async () => {
  await aMunicipality()
  await aVillage()
  await aVillage({ number: 2, name: { ky: 'Жогорку Ак-Булуң', ru: 'Верхний Ак-Булун' } })
})

/** The newest messages of the demonstration's page, the newest first. */
async function messages(): Promise<string[]> {
  const page = await newVisitor(running.origin).ask(`${home}/outbox`)
  return page.document.querySelectorAll('article').map(({ text }) => text)
}
const codeIn = (message = '') => /\b\d{6}\b/.exec(message)?.[0] ?? 'none'

/** Somebody signed in, with what is kept of them. */
async function resident(given: Parameters<typeof anAccount>[0] = {}) {
  const account = await anAccount(given)
  const read = () => readAccount(place, account.number)
  const visitor = await signedIn(running.origin, account)
  return { account, read, visitor }
}
const ask = (visitor: Visitor, login: string, current = builtPassword) =>
  visitor.submit(contact, { login, current })
const isSignedIn = async (visitor: Visitor) =>
  !(await visitor.ask(`${home}/account`)).url.includes('sign-in')
/** What somebody reads on a page, without the masked contact and the form's own key. */
const read = ({ document }: Page, login: RegExp) =>
  (document.querySelector('main')?.text ?? '').replace(login, '')

test('another phone is proved by a code, the old one is told, and other devices are signed out', async () => {
  const me = await resident()
  const elsewhere = await signedIn(running.origin, me.account)
  const before = me.account.phone ?? ''
  const wrong = await ask(me.visitor, '0555 900 001', 'башка сырсөз жазылды')
  expect([wrong.status, wrong.text.includes(reasons['password-wrong']({}))]).toEqual([422, true])
  const same = await ask(me.visitor, before)
  expect([same.status, same.text.includes(reasons['contact-stands']({}))]).toEqual([422, true])

  const waiting = await ask(me.visitor, '0555 900 001')
  expect(waiting.text).toContain(accounts.confirm.sentTo('0555 ***-*01'))
  const code = codeIn((await messages())[0])
  // Nothing changes before the code, and nobody else finds the request.
  expect(await me.read()).toMatchObject({ phone: before })
  const stranger = await resident()
  expect((await stranger.visitor.ask(new URL(waiting.url).pathname)).status).toBe(404)
  expect((await me.visitor.submitOn(waiting, { code: '000000' }, 'main form')).status).toBe(422)
  const changed = await me.visitor.submitOn(waiting, { code }, 'main form')
  expect(changed.text).toContain('0555 900-001')
  expect(await me.read()).toMatchObject({ phone: '+996555900001', mail: null })
  const [told] = await messages()
  expect(told).toContain('0555 ***-*01')
  expect(told).not.toContain('900')
  expect([await isSignedIn(me.visitor), await isSignedIn(elsewhere)]).toEqual([true, false])
  const login = (phone: string) =>
    newVisitor(running.origin).submit(`${home}/account/sign-in`, {
      login: phone,
      password: builtPassword,
    })
  expect([(await login(before)).status, (await login('0555 900 001')).status]).toEqual([422, 200])
  const lines = await linesAbout(place, `account/${me.account.number}`)
  const acts = lines.map(({ action, details }) => ({ action, details }))
  expect(acts).toContainEqual({ action: 'contact-changed', details: { by: 'sms' } })
  expect(JSON.stringify(acts)).not.toContain('900001')
})

test('a phone that another has is not told apart: the same page, the same refusal, and its owner learns of it', async () => {
  const owner = await resident()
  const me = await resident()
  const before = me.account.phone
  const free = await ask(me.visitor, '0555 900 002')
  const wrongOfFree = await me.visitor.submitOn(free, { code: '000000' }, 'main form')
  const taken = await ask(me.visitor, owner.account.phone ?? '')
  const [told] = await messages()
  expect(told).toContain('башка аккаунтка')
  expect(codeIn(told)).toBe('none')
  expect([taken.status, free.status]).toEqual([200, 200])
  const masked = /0\d{3} \*{3}-\*\d\d/g
  expect(read(taken, masked)).toBe(read(free, masked))
  const wrongOfTaken = await me.visitor.submitOn(taken, { code: '000000' }, 'main form')
  expect(wrongOfTaken.status).toBe(wrongOfFree.status)
  expect(read(wrongOfTaken, masked)).toBe(read(wrongOfFree, masked))
  const again = await me.visitor.ask(`${new URL(taken.url).pathname}`)
  await me.visitor.submitOn(again, {}, 'form[action*=again]')
  expect(codeIn((await messages())[0])).toBe('none')
  expect(await me.read()).toMatchObject({ phone: before })
  expect(await owner.read()).toMatchObject({ phone: owner.account.phone })
})

test('a first mail stands beside the phone; whoever took it meanwhile keeps it', async () => {
  const me = await resident()
  const mine = await ask(me.visitor, 'aigul@example.kg')
  const myCode = codeIn((await messages())[0])
  const faster = await resident()
  const theirs = await ask(faster.visitor, 'aigul@example.kg')
  await faster.visitor.submitOn(theirs, { code: codeIn((await messages())[0]) }, 'main form')
  expect(await faster.read()).toMatchObject({ mail: 'aigul@example.kg' })
  expect((await faster.read())?.phone).toBe(faster.account.phone)
  const late = await me.visitor.submitOn(mine, { code: myCode }, 'main form')
  expect([late.status, late.text.includes(reasons['already-registered']({}))]).toEqual([409, true])
  expect(await me.read()).toMatchObject({ mail: null })
})

test('the village changes with what it decides beside it, and stands while a vote runs', async () => {
  const me = await resident()
  const page = await me.visitor.ask(village)
  expect(page.text).toContain(accounts.village.effect)
  const saved = await me.visitor.submitOn(page, { village: '2' })
  expect(saved.text).toContain('Жогорку Ак-Булуң')
  expect(await me.read()).toMatchObject({ village: 2 })
  const line = (await linesAbout(place, `account/${me.account.number}`)).at(-1)
  expect([line?.action, line?.details]).toEqual(['village-changed', {}])
  // Of two tabs the later one does not undo the earlier.
  expect((await me.visitor.submitOn(page, { village: '1' })).status).toBe(409)

  const open = await me.visitor.ask(village)
  await anOpenVote({ place, at: new Date() })
  const refused = await me.visitor.submitOn(open, { village: '1' })
  expect(refused.status).toBe(409)
  expect(refused.text).toContain(reasons['village-during-vote']({}))
  expect(await me.read()).toMatchObject({ village: 2 })
  const shut = await me.visitor.ask(village)
  expect(shut.text).toContain(reasons['village-during-vote']({}))
  expect(shut.document.querySelector('select')).toBeNull()
})
