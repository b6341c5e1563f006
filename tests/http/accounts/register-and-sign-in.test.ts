import { beforeAll, expect, test } from 'vitest'
import { reason } from '#app/domain/outcome.ts'
import { placeId } from '#app/domain/places/place-id.ts'
import { ky } from '#app/i18n/messages/ky/catalogue.ts'
import { sentence } from '#app/i18n/texts.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { runningApplication } from '#tests/support/application.ts'
import { newVisitor, type Page } from '#tests/support/visitor.ts'

const running = runningApplication()
const account = '/ky/ak-bulun/account'
const aigul = {
  name: 'Асанова Айгүл',
  login: '0700 123-456',
  password: 'жылкы тоодо жүрөт',
  born: '1990-05-14',
  village: '1',
  since: '2010-09-01',
}

beforeAll(async () => {
  await aMunicipality()
  await aVillage()
})

/** The code of the newest message on the demonstration's page. */
async function newestCode(): Promise<string> {
  const page = await newVisitor(running.origin).ask('/ky/ak-bulun/outbox')
  return /\b\d{6}\b/.exec(page.document.querySelector('article')?.text ?? '')?.[0] ?? 'none'
}

const fieldFaults = (page: Page) =>
  page.document.querySelectorAll('.error').map((fault) => fault.text.trim())

test('a resident registers, types the code, is signed in, signs out and in again', async () => {
  const visitor = newVisitor(running.origin)
  const confirm = await visitor.submit(`${account}/register`, aigul)
  expect(confirm.text).toContain('Код жөнөтүлдү: 0700 ***-*56')
  const mine = await visitor.submitOn(confirm, { code: await newestCode() })
  expect(mine.url).toBe(`${running.origin}${account}`)
  expect(mine.text).toContain('Асанова Айгүл')
  expect(mine.text).toContain('Ак-Булуң')
  expect(mine.document.querySelector('.sign-in')?.text).toBe('Барагым')

  const leaving = await visitor.ask(`${account}/sign-out`)
  const key = leaving.document.querySelector('main input[name=form-key]')?.getAttribute('value')
  const body = new URLSearchParams({ 'form-key': key ?? '' })
  const headers = { origin: running.origin }
  // The answer itself, not the page that it leads to.
  const answer = await visitor.ask(leaving.url, { method: 'POST', body, headers }, 5)
  // What this person was writing is not left for the next one at this phone.
  expect(answer.headers.get('clear-site-data')).toBe('"storage"')
  expect(visitor.cookies.has('ashar')).toBe(false)
  expect((await visitor.ask(account)).url).toContain('/account/sign-in?back=')

  const rejected = await visitor.submit(`${account}/sign-in`, {
    login: '+996700123456',
    password: aigul.password,
  })
  expect(rejected.url).toBe(`${running.origin}${account}`)
})

test('an empty form names every field and asks the database nothing', async () => {
  const page = await newVisitor(running.origin).submit(`${account}/register`, {})
  expect(page.status).toBe(422)
  expect(page.document.querySelector('title')?.text).toMatch(/^Ката: /)
  expect(fieldFaults(page)).toHaveLength(6)
  const named = page.document.querySelectorAll('#faults li').map((line) => line.text)
  const { name, born, since } = ky.accounts.register
  for (const label of [name, born, since])
    expect(named.join()).toContain(`${label.replace(/[?:.]$/, '')}: `)
  expect(new Set(named).size).toBe(6)
})

test('a refused form keeps what was typed, but never the password', async () => {
  const page = await newVisitor(running.origin).submit(`${account}/register`, {
    ...aigul,
    login: 'Айгүл',
  })
  expect(page.status).toBe(422)
  expect(page.document.querySelector('#name')?.getAttribute('value')).toBe('Асанова Айгүл')
  expect(page.html).not.toContain(aigul.password)
})

test('whoever registers with a phone that has an account sees the same page; the message says it', async () => {
  const confirm = await newVisitor(running.origin).submit(`${account}/register`, aigul)
  expect(confirm.status).toBe(200)
  expect(confirm.text).toContain('Код жөнөтүлдү: 0700 ***-*56')
  const outbox = await newVisitor(running.origin).ask('/ky/ak-bulun/outbox')
  expect(outbox.document.querySelector('article')?.text).toContain('сиз мурда катталгансыз')
})

test('a wrong code is refused; from the sixth try on even the right one, until a new one is sent', async () => {
  const visitor = newVisitor(running.origin)
  const login = '0555 111-222'
  const confirm = await visitor.submit(`${account}/register`, { ...aigul, login })
  const code = await newestCode()
  const wrong = code === '000000' ? '000001' : '000000'
  for (let tries = 0; tries < 5; tries++) {
    const page = await visitor.submitOn(confirm, { code: wrong })
    expect(fieldFaults(page).join()).toContain('Код туура келген жок')
  }
  const late = await visitor.submitOn(confirm, { code })
  expect(fieldFaults(late).join()).toContain('Бул код эми жарабайт')

  const resent = await visitor.submitOn(confirm, {}, 'form[action$="again"]')
  expect(resent.text).toContain('Жаңы код жөнөтүлдү')
  const mine = await visitor.submitOn(resent, { code: await newestCode() })
  expect(mine.url).toBe(`${running.origin}${account}`)
})

test("somebody else's code opens nothing, for it belongs to the browser that asked", async () => {
  const stranger = newVisitor(running.origin)
  const theirs = await stranger.submit(`${account}/register`, { ...aigul, login: 'a@mail.kg' })
  const mine = newVisitor(running.origin)
  await mine.submit(`${account}/register`, { ...aigul, login: 'b@mail.kg' })
  const page = await stranger.submitOn(theirs, { code: await newestCode() })
  expect(page.status).toBe(422)
  expect(stranger.cookies.has('ashar')).toBe(false)
})

test('one phone confirmed in two windows at once makes one account', async () => {
  const twice = { ...aigul, login: '0999 333-444' }
  const windows = [newVisitor(running.origin), newVisitor(running.origin)] as const
  const first = await windows[0].submit(`${account}/register`, twice)
  const firstCode = await newestCode()
  const second = await windows[1].submit(`${account}/register`, twice)
  const secondCode = await newestCode()
  const pages = await Promise.all([
    windows[0].submitOn(first, { code: firstCode }),
    windows[1].submitOn(second, { code: secondCode }),
  ])
  expect(pages.map(({ status }) => status).sort()).toEqual([200, 409])
})

test('the confirming form sent twice confirms once and lets its owner in both times', async () => {
  const visitor = newVisitor(running.origin)
  const confirm = await visitor.submit(`${account}/register`, { ...aigul, login: 'c@mail.kg' })
  const code = await newestCode()
  const first = await visitor.submitOn(confirm, { code })
  const second = await visitor.submitOn(confirm, { code })
  expect([first.status, second.status]).toEqual([200, 200])
  const later = await newVisitor(running.origin).submitOn(confirm, { code, 'form-key': 'another' })
  expect(later.status).toBe(409)
})

test('where no gateway is set up and nothing is shown, nobody is left waiting for a code', async () => {
  await aMunicipality({
    place: placeId('ak-suu'),
    soate: '41702205806000',
    demonstration: false,
  })
  await aVillage({ place: 'ak-suu', number: 1, soate: '41702205806010' })
  const page = await newVisitor(running.origin).submit('/ky/ak-suu/account/register', aigul)
  expect(page.status).toBe(422)
  expect(fieldFaults(page)).toEqual(['Ката: Бул жерде SMS азырынча иштебейт. Почтаңызды жазыңыз'])
  expect((await newVisitor(running.origin).ask('/ky/ak-suu/outbox')).status).toBe(404)
})

test('a forgotten password is replaced by a code, and the old one no longer opens', async () => {
  const visitor = newVisitor(running.origin)
  const reset = await visitor.submit(`${account}/forgotten`, { login: aigul.login })
  const sent = await newestCode()
  for (const [key, own] of ['0700123456', 'асанова айгүл'].entries()) {
    const guessed = { code: sent, password: own, 'form-key': `own ${key}` }
    const refused = await visitor.submitOn(reset, guessed)
    expect([refused.status, fieldFaults(refused).length]).toEqual([422, 1])
    expect(fieldFaults(refused)[0]).toContain(sentence(reason('password-too-common', {}), 'ky'))
  }
  const mine = await visitor.submitOn(reset, { code: sent, password: 'жаңы сырсөз керек' })
  expect(mine.text).toContain('Асанова Айгүл')
  const old = await newVisitor(running.origin).submit(`${account}/sign-in`, aigul)
  expect(old.status).toBe(422)
  const code = await newestCode()
  const rejected = { code, password: 'үчүнчү сырсөз болсун', 'form-key': 'another' }
  expect((await visitor.submitOn(reset, rejected)).status).toBe(409)
})

test('for a phone that nobody has, a forgotten password looks the same, and no code opens it', async () => {
  const visitor = newVisitor(running.origin)
  const reset = await visitor.submit(`${account}/forgotten`, { login: '0777 999-888' })
  expect(reset.status).toBe(200)
  expect(reset.text).toContain('Код жөнөтүлдү: 0777 ***-*88')
  const outbox = await newVisitor(running.origin).ask('/ky/ak-bulun/outbox')
  expect(outbox.document.querySelector('article')?.text).toContain('эч ким катталган эмес')
})
