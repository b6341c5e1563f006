import { expect, test } from 'vitest'
import { dayOf } from '#app/domain/calendar/day.ts'
import { readProposal } from '#models/proposals/proposal.server.ts'
import { versionsOf } from '#models/proposals/proposal-version.server.ts'
import { linesAbout } from '#models/records/audit-line.server.ts'
import { anAccount } from '#seed/builders/an-account.ts'
import { runningApplication } from '#tests/support/application.ts'
import { answers, goodSum, proposalContext } from '#tests/support/proposal-context.ts'
import { signedIn } from '#tests/support/signed-in.ts'
import { newVisitor } from '#tests/support/visitor.ts'
import { begun, filledIn, sent } from '#tests/support/written.ts'

const running = runningApplication()
const context = proposalContext()
const home = '/ky/ak-bulun'

async function aResident() {
  return signedIn(running.origin, await anAccount({ name: 'Айгүл Токтогулова', village: 2 }))
}

test('a resident writes a proposal step by step and everybody can read it', async () => {
  const aigul = await aResident()
  const draft = await begun(aigul, context.round.number)
  const check = await filledIn(aigul, draft)
  expect(check.url).toContain('/check')
  expect(check.text).toContain('114 000 сом')
  const after = await aigul.submitOn(check, {}, 'main form')
  expect(after.text).toContain('Сунушуңуз жөнөтүлдү')

  const number = Number(/sent=(\d+)/.exec(after.url)?.[1])
  const page = await newVisitor(running.origin).ask(`${home}/proposals/${number}`)
  expect(page.status).toBe(200)
  expect(page.text).toContain('Мектеп көчөсүнө 6 чырак')
  expect(page.text).toContain('Айгүл Т.')
  expect(page.text).not.toContain('Токтогулова')
  expect(page.text).toContain('Жогорку Ак-Булуң, Мектептин жаны')

  const kept = await readProposal('ak-bulun', number)
  expect(kept).toMatchObject({ state: 'sent', version: 1, asked: goodSum })
  expect(await versionsOf('ak-bulun', number)).toHaveLength(1)
  const acts = await linesAbout('ak-bulun', `proposal/${number}`)
  expect(acts.map(({ action }) => action)).toEqual(['proposal-sent'])
})

test('a draft begun on one phone is carried on with another', async () => {
  const account = await anAccount({ village: 2 })
  const phone = await signedIn(running.origin, account)
  const draft = await begun(phone, context.round.number)
  await phone.submit(`${draft}/what`, answers('what'), 'main form')

  const other = await signedIn(running.origin, account)
  const mine = await other.ask(`${home}/account/proposals`)
  expect(mine.text).toContain('Мектеп көчөсүнө 6 чырак')
  const page = await other.ask(`${draft}/what`)
  expect(page.document.querySelector('[name=landmark]')?.getAttribute('value')).toBe(
    'Мектептин жаны',
  )
})

test('begun in two tabs it is one draft, until something is written in it', async () => {
  const aigul = await aResident()
  const first = await begun(aigul, context.round.number)
  expect(await begun(aigul, context.round.number)).toBe(first)
  await aigul.submit(
    `${first}/what`,
    { title: 'Мектеп көчөсүнө 9 чырак', go: 'later' },
    'form#step',
  )
  expect(await begun(aigul, context.round.number)).not.toBe(first)
})

test('whoever is too young for the round learns it before the first field', async () => {
  const born = dayOf(new Date(Date.now() - 15.5 * 365.25 * 86_400_000))
  const child = await signedIn(running.origin, await anAccount({ village: 2, born }))
  const page = await child.ask(`/ru/ak-bulun/account/propose/${context.round.number}`)
  expect(page.text).toContain('Участвовать могут те, кому на')
  expect(page.document.querySelector('main form button:not([tabindex])')).toBeNull()
})

test('a step above the form, and another language, keep what was typed on the open step', async () => {
  const aigul = await aResident()
  const draft = await begun(aigul, context.round.number)
  const title = 'Мектеп көчөсүнө 9 чырак'
  const page = await aigul.ask(`${draft}/what`)
  const step = page.document.querySelector('.steps button[value=cost]')
  expect([step?.getAttribute('name'), step?.getAttribute('form')]).toEqual(['go', 'step'])
  const cost = await aigul.submitOn(page, { title, go: 'cost' }, 'form#step')
  expect(cost.url).toContain(`${draft}/cost`)
  const kept = await aigul.ask(`${draft}/what`)
  expect(kept.document.querySelector('[name=title]')?.getAttribute('value')).toBe(title)

  const russian = kept.document.querySelector('.languages button[lang=ru]')
  kept.document
    .querySelector(`form#${russian?.getAttribute('form')}`)
    ?.setAttribute('action', russian?.getAttribute('formaction') ?? '')
  const typed = { title: '', landmark: 'Дүкөндүн арты', [russian?.getAttribute('name') ?? '']: '1' }
  const switched = await aigul.submitOn(kept, typed, 'form#step')
  const { document } = switched
  // Enter presses the first button of the form on the page: it must not be a language or a step.
  const first = document.querySelector('button[form=step], form#step button')
  expect(first?.getAttribute('name')).toBeUndefined()
  expect([switched.status, document.querySelector('html')?.getAttribute('lang')]).toEqual([
    ...[200, 'ru'],
  ])
  expect(document.querySelector('[name=landmark]')?.getAttribute('value')).toBe('Дүкөндүн арты')
  // Nothing was judged by it.
  expect(document.querySelector('#faults, .error')).toBeNull()
})

test('what is wrong is told at its field, and everything that was typed is kept on the server', async () => {
  const aigul = await aResident()
  const draft = await begun(aigul, context.round.number)
  const page = await aigul.submit(
    `${draft}/what`,
    answers('what', { title: '', description: 'Мектеп '.repeat(600) }),
    'main form',
  )
  expect(page.status).toBe(422)
  expect(page.html).toContain('<title>Ката: ')
  expect(page.text).toContain('Бул жерди толтуруңуз')
  expect(page.text).toContain(
    'Эң көп 3 000 белги жазса болот, азыр 4 199 белги'.replaceAll(' ', ' '),
  )
  const again = await aigul.ask(`${draft}/what`)
  expect(again.document.querySelector('textarea[name=description]')?.textContent).toContain(
    'Мектеп',
  )
  expect(again.document.querySelector('[name=landmark]')?.getAttribute('value')).toBe(
    'Мектептин жаны',
  )
})

test('hostile text stays text on every page', async () => {
  const aigul = await aResident()
  const draft = await begun(aigul, context.round.number)
  const hostile = '"><script>alert(1)</script><img src=x onerror=alert(2)>'
  await aigul.submit(`${draft}/what`, answers('what', { title: hostile }), 'main form')
  await aigul.submit(`${draft}/whom`, answers('whom', { beneficiaries: hostile }), 'main form')
  await aigul.submit(
    `${draft}/cost`,
    answers('cost', { 'line-what': [hostile, 'Мамы'] }),
    'main form',
  )
  const check = await aigul.submit(
    `${draft}/help`,
    answers('help', { upkeep: hostile }),
    'main form',
  )
  expect(check.html).not.toContain('<script>alert')
  const after = await aigul.submitOn(check, {}, 'main form')
  const number = /sent=(\d+)/.exec(after.url)?.[1]
  for (const path of [
    `proposals/${number}`,
    `rounds/${context.round.number}/proposals?order=new`,
  ]) {
    const page = await aigul.ask(`${home}/${path}`)
    expect(page.html).not.toContain('<script>alert')
    expect(page.html).not.toContain('<img src=x')
    expect(page.html).toContain('&lt;script&gt;alert(1)')
  }
})

test('an unfinished draft is not sent: the check names what is missing, with a link to its step', async () => {
  const aigul = await aResident()
  const draft = await begun(aigul, context.round.number)
  await aigul.submit(`${draft}/what`, answers('what'), 'main form')
  const check = await aigul.ask(`${draft}/check`)
  expect(check.document.querySelector('main form')).toBeNull()
  // Only what is whole is said to be done, on the steps as on the check.
  const doneOn = ({ document }: typeof check) =>
    document.querySelectorAll('.steps .done').map(({ text }) => text)
  expect(doneOn(check).join()).toContain('Эмне')
  expect([doneOn(check).length, doneOn(await aigul.ask(`${draft}/help`)).length]).toEqual([1, 1])
  expect(check.document.querySelector('main .notice a[href*="/whom#need"]')).not.toBeNull()
  const forced = await aigul.post(`${draft}/check`, {})
  expect(forced.status).toBe(422)
})

test('the same form sent twice makes one proposal', async () => {
  const aigul = await aResident()
  const check = await filledIn(aigul, await begun(aigul, context.round.number))
  const [first, second] = await Promise.all([
    aigul.submitOn(check, {}, 'main form'),
    aigul.submitOn(check, {}, 'main form'),
  ])
  const third = await aigul.submitOn(check, {}, 'main form')
  expect(new Set([first.url, second.url, third.url]).size).toBe(1)
})

test('more than the cap, and too little of an own contribution, are refused with the sums', async () => {
  const aigul = await aResident()
  const draft = await begun(aigul, context.round.number)
  await aigul.submit(`${draft}/what`, answers('what'), 'main form')
  const dear = await aigul.submit(
    `${draft}/cost`,
    answers('cost', { 'line-price': ['100 000', '12 500'] }),
    'main form',
  )
  expect(dear.status).toBe(422)
  expect(dear.text.replace(/\s/g, ' ')).toContain('Бир сунушка эң көп 600 000 сом берилет')
  await aigul.submit(`${draft}/cost`, answers('cost'), 'main form')
  const small = await aigul.submit(
    `${draft}/help`,
    answers('help', { 'labour-value': '5000' }),
    'main form',
  )
  expect(small.status).toBe(422)
  expect(small.text.replace(/\s/g, ' ')).toContain('5 %: 5 700 сом')
})

test('one more row of costs is a button, and what was typed stays', async () => {
  const aigul = await aResident()
  const draft = await begun(aigul, context.round.number)
  const page = await aigul.submit(`${draft}/cost`, answers('cost', { go: 'add' }), 'main form')
  expect(page.status).toBe(200)
  expect(page.document.querySelectorAll('[name=line-what]')).toHaveLength(3)
  expect(page.document.querySelector('#line-what-1')?.getAttribute('value')).toBe('Мамы')
})

test('nobody else can open or save a draft', async () => {
  const draft = await begun(await aResident(), context.round.number)
  const other = await aResident()
  expect((await other.ask(`${draft}/what`)).status).toBe(404)
  expect((await other.post(`${draft}/what`, answers('what'))).status).toBe(404)
  expect((await other.ask(`${draft}/check`)).status).toBe(404)
})

test('whoever is signed out meanwhile keeps what was typed on the page', async () => {
  const aigul = await aResident()
  const draft = await begun(aigul, context.round.number)
  aigul.cookies.clear()
  const page = await aigul.post(`${draft}/what`, answers('what'))
  expect(page.status).toBe(403)
  expect(page.text).toContain('Сиз чыгып калгансыз')
  expect(page.document.querySelector('[name=title]')?.getAttribute('value')).toBe(
    'Мектеп көчөсүнө 6 чырак',
  )
})

test('similar proposals are shown before sending, found by other endings and missing letters', async () => {
  const aigul = await aResident()
  const number = await sent(aigul, context.round.number)
  const draft = await begun(aigul, context.round.number)
  await aigul.submit(
    `${draft}/what`,
    answers('what', { title: 'Мектептин кочосуно чырактар' }),
    'main form',
  )
  const check = await aigul.ask(`${draft}/check`)
  expect(check.text).toContain('Ушуга окшош сунуштар бар')
  expect(check.document.querySelector(`.ideas a[href$="/proposals/${number}"]`)).not.toBeNull()
})

test.each([
  ['fields that are missing', {}],
  ['fields that nobody asked for', { constructor: 'x', 'answers.title': 'y', $where: 'z' }],
  ['wrong encodings', { title: '\u0000\ud800\u202e', 'line-what': ['\u0000'] }],
])('a form with %s is told what is missing', async (_what, fields) => {
  const aigul = await aResident()
  const draft = await begun(aigul, context.round.number)
  for (const step of ['what', 'whom', 'cost', 'help'])
    expect((await aigul.post(`${draft}/${step}`, fields)).status).toBe(422)
  expect((await aigul.ask(`${draft}/what`)).status).toBe(200)
})

test('unknown steps, drafts and rounds are missing pages', async () => {
  const aigul = await aResident()
  for (const path of [
    'account/drafts/999/what',
    'account/drafts/x/what',
    'account/drafts/1/price',
    'account/propose/77',
    'proposals/4711',
    'proposals/0',
    'proposals/4711/versions',
    'rounds/77/proposals',
    'rounds/77/map',
  ])
    expect((await aigul.ask(`${home}/${path}`)).status, path).toBe(404)
})
