import sharp from 'sharp'
import { beforeAll, expect, test } from 'vitest'
import { dayOf } from '#app/domain/calendar/day.ts'
import type { Phase } from '#app/domain/rounds/phase.ts'
import { sha256 } from '#app/sha256.server.ts'
import { readRound } from '#models/rounds/round.server.ts'
import { runningApplication } from '#tests/support/application.ts'
import { answers } from '#tests/support/proposal-context.ts'
import { beginsByMinutes, roundByMinutes } from '#tests/support/round-by-minutes.ts'
import { newVisitor, type Page, type Visitor } from '#tests/support/visitor.ts'
import { begun, filledIn } from '#tests/support/written.ts'
import {
  agreed,
  checks,
  home,
  judge,
  legalNo,
  legalYes,
  type SignedIn,
  sign,
  someone,
  technicalYes,
  waitingAct,
} from './evaluation/office.ts'

/** One round from the first registration to the delivery; each test carries on where the one before ended. */
const running = runningApplication()
const start = new Date()
const begins = (phase: Phase) => beginsByMinutes(start, phase)
const goTo = (phase: Phase) =>
  running.application.setClock(new Date(begins(phase).getTime() + 1_000))

const office = `${home}/office/rounds/1`
const staff = {} as Record<'clerk' | 'nurbek' | 'bakyt' | 'officer' | 'admin' | 'money', SignedIn>
const residents = {} as { aigul: Visitor; bermet: Visitor; cholpon: Visitor }
const proposals = { lamps: 0, bridge: 0 }
const everybody = () => newVisitor(running.origin)

beforeAll(async () => {
  await roundByMinutes(start)
  const { origin } = running
  staff.clerk = await someone(origin, 'Гүлнара Садыкова', ['clerk'])
  staff.nurbek = await someone(origin, 'Нурбек Асанов', ['evaluator'])
  staff.bakyt = await someone(origin, 'Бакыт Орозов', ['evaluator'])
  staff.officer = await someone(origin, 'Жылдыз Эсенова', ['election-officer'])
  staff.admin = await someone(origin, 'Нурзат Бекова', ['admin'])
  staff.money = await someone(origin, 'Эрлан Садыков', ['budget-officer'])
  residents.bermet = await someone(origin, 'Бермет Абдыева', ['resident'])
  residents.cholpon = await someone(origin, 'Чолпон Иманова', ['resident'])
})

async function aPhoto(): Promise<File> {
  const create = { width: 800, height: 600, channels: 3, background: '#557799' } as const
  const bytes = await sharp({ create }).jpeg().toBuffer()
  return new File([new Uint8Array(bytes)], 'көчө.jpg')
}

const numberSent = (page: Page) => Number(/[?&]sent=(\d+)/.exec(page.url)?.[1] ?? 0)

test('a resident registers and confirms with the code that she was sent', async () => {
  residents.aigul = everybody()
  const confirm = await residents.aigul.submit(`${home}/account/register`, {
    name: 'Айгүл Токтогулова',
    login: '0700 123-456',
    password: 'жылкы тоодо жүрөт',
    born: '1990-05-14',
    village: '2',
    since: '2010-09-01',
  })
  const outbox = await everybody().ask(`${home}/outbox`)
  const code = /\b\d{6}\b/.exec(outbox.document.querySelector('article')?.text ?? '')?.[0] ?? ''
  const mine = await residents.aigul.submitOn(confirm, { code })
  expect(mine.url).toBe(`${running.origin}${home}/account`)
  expect(mine.text).toContain('Айгүл Токтогулова')
})

test('before the ideas begin a proposal is written but not sent; then it is, with its photo', async () => {
  const draft = await begun(residents.aigul, 1)
  const photos = await aPhoto()
  await residents.aigul.submit(`${draft}/what`, answers('what', { photos }), 'main form')
  const check = await filledIn(residents.aigul, draft)
  const early = await residents.aigul.post(new URL(check.url).pathname, {})
  expect(early.status).toBe(403)

  goTo('ideas')
  const after = await residents.aigul.submit(`${draft}/check`, {}, 'main form')
  proposals.lamps = numberSent(after)
  const page = await everybody().ask(`${home}/proposals/${proposals.lamps}`)
  expect(page.status).toBe(200)
  expect(page.text).toContain('Мектеп көчөсүнө 6 чырак')
  expect(page.document.querySelector('main img[src*="/files/"]')).not.toBeNull()
})

test('a second resident proposes; once ideas are over nobody does', async () => {
  const draft = await begun(residents.bermet, 1)
  await filledIn(residents.bermet, draft)
  await residents.bermet.submit(
    `${draft}/what`,
    answers('what', { title: 'Арыктын үстүнө жөө көпүрө' }),
    'main form',
  )
  proposals.bridge = numberSent(await residents.bermet.submit(`${draft}/check`, {}, 'main form'))
  expect(proposals.bridge).toBeGreaterThan(proposals.lamps)

  goTo('checking')
  expect((await residents.cholpon.post(`${home}/account/propose/1`, {})).status).toBe(403)
})

test('a check is given out, both answers are yes, and another person signs', async () => {
  const due = dayOf(begins('checking'))
  const assign = { account: staff.nurbek.id, due }
  const desk = await staff.clerk.submit(`${checks}/${proposals.lamps}/assign`, assign)
  expect(desk.text).toContain('Нурбек Асанов')
  await staff.nurbek.submit(judge(proposals.lamps), legalYes)
  await staff.nurbek.submit(judge(proposals.lamps), { ...technicalYes, cost: '114 000' })
  const own = await staff.nurbek.post(await waitingAct(staff.nurbek, proposals.lamps), agreed)
  expect(own.status).toBe(403)
  await staff.bakyt.submit(sign(proposals.lamps), agreed)
  const card = await everybody().ask(`${home}/proposals/${proposals.lamps}/card`)
  expect(card.text).toContain('Текшерүүдөн өттү')
  expect(card.text).toContain('Экинчи кол: Бакыт Орозов (баалоочу, №')
})

test('the second is rejected; its author appeals; whoever rejected does not decide, another accepts it', async () => {
  const { bridge } = proposals
  await staff.nurbek.submit(judge(bridge), legalNo)
  await staff.bakyt.submit(sign(bridge), agreed)
  const rejected = await everybody().ask(`${home}/rounds/1/rejected`)
  expect(rejected.text).toContain('Жер жеке адамга таандык')

  goTo('appeals')
  const appeal = `${home}/account/proposals/${bridge}/appeal`
  await residents.bermet.submit(appeal, { text: 'Жер муниципалдык, күбөлүгү бар' })
  const decide = `${home}/office/appeals/${bridge}`
  const ruling = { outcome: 'accepted', reason: 'Күбөлүгү тастыкталды', cost: '114 000' }
  expect((await staff.nurbek.post(decide, ruling)).status).toBe(403)
  await staff.clerk.submit(decide, ruling)
  const card = await everybody().ask(`${home}/proposals/${bridge}/card`)
  expect(card.text).toContain('Чечкен: Гүлнара Садыкова')
})

test('the list is published; nobody votes before two persons have opened the vote', async () => {
  goTo('published')
  const published = await staff.officer.submit(`${office}/publish`, {})
  expect(new URL(published.url).pathname).toBe(office)
  const list = await everybody().ask(`${home}/rounds/1/proposals`)
  for (const number of Object.values(proposals)) expect(list.text).toContain(`№ ${number}`)
  const choice = `${proposals.lamps}`
  const early = { rules: 'ab'.repeat(32), choice }
  expect((await residents.aigul.post(`${home}/account/vote/1`, early)).status).toBe(403)

  goTo('voting')
  const asked = await staff.officer.submit(`${office}/open`, {})
  const act = new URL(asked.url).pathname
  expect((await staff.officer.post(act, { step: 'sign' })).status).toBe(403)
  expect((await residents.aigul.post(`${home}/account/vote/1`, early)).status).toBe(403)
  await staff.admin.submit(act, { step: 'sign' })
  expect((await readRound('ak-bulun', 1))?.frozen?.projects).toHaveLength(2)
})

test('after the opening neither the rules nor a proposal of the ballot can be changed', async () => {
  for (const act of ['edit', 'publish', 'open'])
    expect((await staff.officer.post(`${office}/${act}`, {})).status, act).toBe(409)
  const withdraw = `${home}/account/proposals/${proposals.lamps}/withdraw`
  expect((await residents.aigul.post(withdraw, { reason: 'Ойлонуп көрдүм' })).status).toBe(409)
})

const vote = (visitor: Visitor, choice: number) =>
  visitor.submit(`${home}/account/vote/1`, { choice: [`${choice}`] })
const receiptOn = (page: Page) => /(?:[0-9A-Z]{4}-){3}[0-9A-Z]{4}/.exec(page.text)?.[0]

test('three residents vote, one of them anew; none does after the closing', async () => {
  const first = receiptOn(await vote(residents.aigul, proposals.bridge))
  await vote(residents.bermet, proposals.lamps)
  await vote(residents.cholpon, proposals.bridge)
  const second = receiptOn(await vote(residents.aigul, proposals.lamps))
  expect(second).toBeDefined()
  expect(second).toBe(first)
  const counted = await staff.officer.post(`${office}/count`, { step: 'count' })
  expect(counted.status).toBe(403)
  const paper = await residents.aigul.ask(`${home}/account/vote/1`)

  goTo('counting')
  const late = await residents.aigul.submitOn(paper, { choice: [`${proposals.bridge}`] })
  expect(late.status).toBe(403)
})

test('the count stays in the office until two persons publish it; the changed vote decided', async () => {
  const arriving = await staff.officer.post(`${office}/count`, { step: 'count' })
  expect(arriving.status).toBe(409)
  running.application.setClock(new Date(begins('counting').getTime() + 70_000))
  await staff.officer.submit(`${office}/count`, { step: 'count' })
  expect((await everybody().ask(`${home}/rounds/1/result`)).status).toBe(404)
  const asked = await staff.officer.submit(`${office}/count`, { step: 'ask' })
  const act = asked.document.querySelector('main a[href*="/acts/"]')?.getAttribute('href') ?? ''
  expect((await staff.officer.post(act, { step: 'sign' })).status).toBe(403)
  expect((await everybody().ask(`${home}/rounds/1/result`)).status).toBe(404)
  await staff.admin.submit(act, { step: 'sign' })

  const funded = await everybody().ask(`${home}/rounds/1/result/${proposals.lamps}`)
  expect(funded.text).toContain('Мектеп көчөсүнө 6 чырак')
  const result = await everybody().ask(`${home}/rounds/1/result`)
  expect(result.status).toBe(200)
  expect(result.text).toContain('Жыйынтык: 1 сунуш каржыланат')
  expect(funded.text).toContain('Алган добушу 2 Баасы')
  expect(funded.text).toContain('Жыйынтыгы Каржыланат')
})

test('the number that decides ties is shown after the close, and gives the fingerprint frozen at the opening', async () => {
  const of = (file: string) => everybody().ask(`/data/ak-bulun/rounds/1/${file}`)
  const { tieSeedHash } = JSON.parse((await of('frozen.json')).html)
  const { tieSeed } = JSON.parse((await of('result.json')).html)
  expect(sha256(tieSeed)).toBe(tieSeedHash)
  const rules = await everybody().ask(`${home}/rounds/1/rules`)
  expect(rules.text).toContain(tieSeedHash)
  const result = await everybody().ask(`${home}/rounds/1/result`)
  expect(result.text).toContain('эреже бекитилгенде жарыяланган изге дал келет')
})

test('what was funded is followed to its delivery, on a page that everybody reads', async () => {
  goTo('delivery')
  const written = await staff.money.submit(`${home}/office/deliveries/${proposals.lamps}`, {
    responsible: 'Эрлан Садыков',
    planned: '114 000',
    spent: '20 000',
    note: 'Чырактар алынды',
  })
  expect(written.status, written.text).toBe(200)
  const page = await everybody().ask(`${home}/deliveries/${proposals.lamps}`)
  expect(page.text).toContain('Чырактар алынды')
  expect(page.text).toContain('Эрлан Садыков')
  expect((await everybody().ask(`${home}/deliveries/${proposals.bridge}`)).status).toBe(404)
})
