import mongoose from 'mongoose'
import { beforeAll, expect, test } from 'vitest'
import { dayOf, dayPlus } from '#app/domain/calendar/day.ts'
import { reason } from '#app/domain/outcome.ts'
import { sentence } from '#app/i18n/texts.ts'
import { readProposal } from '#models/proposals/proposal.server.ts'
import { versionsOf } from '#models/proposals/proposal-version.server.ts'
import { aCalendar } from '#seed/builders/a-calendar.ts'
import { aRound } from '#seed/builders/a-round.ts'
import { anAccount } from '#seed/builders/an-account.ts'
import { runningApplication } from '#tests/support/application.ts'
import { answers, proposalContext } from '#tests/support/proposal-context.ts'
import { sessionOf } from '#tests/support/session-of.ts'
import { newVisitor, type Visitor } from '#tests/support/visitor.ts'
import { filledIn, sent } from '#tests/support/written.ts'

const running = runningApplication()
const context = proposalContext()
const home = '/ky/ak-bulun'
const own = `${home}/account/proposals`
const phones = { bermet: '+996700200001', cholpon: '+996700200002', nobody: '+996700200009' }
let aigul: Visitor
let bermet: Visitor
let cholpon: Visitor
let clerk: Visitor

beforeAll(async () => {
  const come = async (given: Parameters<typeof anAccount>[0]) =>
    sessionOf(running.context, running.origin, await anAccount(given))
  aigul = await come({ name: 'Айгүл Токтогулова', village: 2 })
  bermet = await come({ name: 'Бермет Абдыева', village: 2, phone: phones.bermet })
  cholpon = await come({ name: 'Чолпон Иманова', village: 1, phone: phones.cholpon })
  clerk = await come({ name: 'Гүлнара Садыкова', roles: ['clerk'] })
})

/** As everybody sees it now: whatever was done before has let the kept page go. */
const page = (number: number) => newVisitor(running.origin).ask(`${home}/proposals/${number}`)
const invite = (visitor: Visitor, number: number, contact: string) =>
  visitor.post(own, { act: 'invite', number: String(number), contact })
const answer = (visitor: Visitor, number: number, act: 'join' | 'decline') =>
  visitor.post(own, { act, number: String(number) })

/** Takes a sent proposal up again; answers with the address of its draft. */
async function changing(visitor: Visitor, number: number) {
  const first = await visitor.post(own, { act: 'change', number: String(number) })
  return new URL(first.url).pathname.replace(/\/what$/, '')
}

test('a co-author is shown only after agreeing; whoever declines or was never asked is not', async () => {
  const number = await sent(aigul, context.round.number)
  const asked = await invite(aigul, number, '0700 200 001')
  expect(asked.text).toContain('0700 200-001')
  await invite(aigul, number, phones.cholpon)
  expect((await page(number)).html).not.toMatch(/Бермет|Чолпон|200-?001/)
  expect((await bermet.ask(own)).text).toContain('Мектеп көчөсүнө 6 чырак')

  expect((await answer(bermet, number, 'join')).text).toContain('Сиз авторлоштуңуз')
  expect((await answer(cholpon, number, 'decline')).status).toBe(200)
  const shown = await page(number)
  expect(shown.text).toContain('дагы 1 автор')
  expect(shown.text).toContain('Авторлоштору Бермет А.')
  expect(shown.html).not.toMatch(/Абдыева|Чолпон|200-?001/)

  const { coAuthors = [], invitations } = (await readProposal('ak-bulun', number)) ?? {}
  expect(coAuthors.map(({ name }) => name)).toEqual(['Бермет А.'])
  expect(invitations).toEqual([])
  for (const visitor of [cholpon, bermet])
    expect((await answer(visitor, number, 'join')).status).toBe(409)
})

test('a co-author leaves alone, the proposal stays; only who sent it first takes it back', async () => {
  const number = await sent(aigul, context.round.number)
  for (const phone of [phones.bermet, phones.cholpon]) await invite(aigul, number, phone)
  for (const joins of [bermet, cholpon]) await answer(joins, number, 'join')
  const begun = await changing(bermet, number)
  expect((await bermet.ask(`${own}/${number}/withdraw`)).status).toBe(403)
  const back = await bermet.post(`${own}/${number}/withdraw`, {})
  const told = sentence(reason('not-the-first-author', {}), 'ky')
  expect([back.status, back.text.includes(told)]).toEqual([403, true])
  expect((await bermet.ask(own)).html).not.toContain(`/${number}/withdraw`)
  expect((await aigul.ask(`${own}/${number}/leave`)).status).toBe(403)
  expect((await aigul.post(`${own}/${number}/leave`, {})).status).toBe(403)

  expect((await bermet.ask(own)).html).toContain(`/${number}/leave`)
  const left = await bermet.submit(`${own}/${number}/leave`, {}, 'main form')
  expect(left.text).toContain('Сиз авторлоштуктан чыктыңыз')
  expect((await page(number)).text).toContain('Авторлоштору Чолпон И.')
  expect((await page(number)).html).not.toContain('Бермет')
  expect((await bermet.ask(`${begun}/what`)).document.querySelector('[name=title]')).toBeNull()
  for (const path of ['leave', 'withdraw'])
    expect((await bermet.post(`${own}/${number}/${path}`, {})).status).toBe(403)
  const outbox = await newVisitor(running.origin).ask(`${home}/outbox`)
  expect(outbox.text).toContain(`Бермет А. № ${number} `)
  expect((await readProposal('ak-bulun', number))?.state).toBe('sent')
})

test('nobody learns from an invitation who is registered, and nobody can invite for another’s proposal', async () => {
  const number = await sent(aigul, context.round.number)
  const told = async (contact: string) =>
    (await invite(aigul, number, contact)).text.replaceAll(/(, )?0700 [\d-]+/g, '').length
  expect(await told(phones.bermet)).toBe(await told(phones.nobody))
  expect((await invite(bermet, number, phones.cholpon)).status).toBe(403)
  const wrong = await invite(aigul, number, 'Бермет')
  expect([wrong.status, wrong.text.includes('Бермет')]).toEqual([422, true])
})

test('whoever registers after being invited finds the invitation', async () => {
  const number = await sent(aigul, context.round.number)
  await invite(aigul, number, '0700 200 077')
  const fresh = newVisitor(running.origin)
  const confirm = await fresh.submit(`${home}/account/register`, {
    ...{ name: 'Данияр Сатаров', login: '0700 200 077', password: 'жылкы тоодо жүрөт' },
    ...{ born: '1990-05-14', village: '2', since: '2010-09-01' },
  })
  const outbox = await newVisitor(running.origin).ask(`${home}/outbox`)
  const code = /\b\d{6}\b/.exec(outbox.document.querySelector('article')?.text ?? '')?.[0] ?? ''
  await fresh.submitOn(confirm, { code })
  await answer(fresh, number, 'join')
  expect((await readProposal('ak-bulun', number))?.coAuthors).toMatchObject([
    { name: 'Данияр С.', village: 2 },
  ])
})

test('a co-author changes the text too; each version is kept and laid beside another', async () => {
  const number = await sent(aigul, context.round.number)
  await invite(aigul, number, phones.bermet)
  expect((await bermet.post(own, { act: 'change', number: String(number) })).status).toBe(403)
  await answer(bermet, number, 'join')
  const [mine, theirs] = [await changing(aigul, number), await changing(bermet, number)]
  expect(mine).not.toBe(theirs)
  const title = 'Мектеп көчөсүнө 8 чырак'
  const [opened, alike] = [await aigul.ask(`${mine}/check`), await aigul.ask(`${mine}/check`)]
  await bermet.submit(`${theirs}/what`, answers('what', { title }), 'main form')
  const second = await bermet.submit(`${theirs}/check`, {}, 'main form')
  expect(second.status).toBe(200)
  const late = await aigul.submitOn(opened, {}, 'main form')
  expect([late.status, late.text.includes('башка автор')]).toEqual([409, true])
  expect(late.document.querySelector('del')?.text).toContain('8')

  const versions = `${home}/proposals/${number}/versions`
  const compared = await newVisitor(running.origin).ask(versions)
  expect(compared.document.querySelector('del')?.text).toContain('6')
  expect(compared.document.querySelector('ins')?.text).toContain('8')
  const same = await newVisitor(running.origin).ask(`${versions}?from=1&to=1`)
  expect(same.document.querySelector('main ins, main del')).toBeNull()
  expect((await page(number)).document.querySelector('h1')?.text).toBe(title)

  const blind = await aigul.submitOn(alike, {}, 'main form')
  expect(blind.status).toBe(409)
  const mended = await aigul.submitOn(late, {}, 'main form')
  expect(mended.url).toContain(`changed=${number}`)
  expect((await page(number)).document.querySelector('h1')?.text).toBe('Мектеп көчөсүнө 6 чырак')
})

test('whoever was overtaken by another author may drop their own text and begin from what stands', async () => {
  const number = await sent(aigul, context.round.number)
  await invite(aigul, number, phones.bermet)
  await answer(bermet, number, 'join')
  const [mine, theirs] = [await changing(aigul, number), await changing(bermet, number)]
  const title = 'Мектеп көчөсүнө 9 чырак'
  await bermet.submit(`${theirs}/what`, answers('what', { title }), 'main form')
  await bermet.submit(`${theirs}/check`, {}, 'main form')
  const overtaken = await aigul.ask(`${mine}/check`)
  expect(overtaken.text).toContain('2\u2011версия жөнөтүлдү')
  const afresh = await aigul.submitOn(overtaken, { go: 'afresh' }, 'main form')
  expect(afresh.document.querySelector('[name=title]')?.getAttribute('value')).toBe(title)
})

test('an earlier version is restored by sending it as a new one, and every version stays', async () => {
  const number = await sent(aigul, context.round.number)
  const first = (await page(number)).document.querySelector('h1')?.text
  const draft = await changing(aigul, number)
  await aigul.submit(`${draft}/what`, answers('what', { title: 'Такыр башка иш' }), 'main form')
  const restore = `${home}/account/proposals/${number}/restore`
  expect((await aigul.ask(restore)).text).toContain('Мурунку версиясы жок')
  await aigul.submit(`${draft}/check`, {}, 'main form')
  expect((await bermet.ask(restore)).status).toBe(404)

  const begun = await aigul.submit(restore, { version: '1' }, 'main form')
  expect(begun.document.querySelector('main ins')?.text).toContain(first)
  const twice = await aigul.submit(restore, { version: '1' }, 'main form')
  expect([twice.status, twice.text.includes('өзгөртө баштагансыз')]).toEqual([409, true])
  await aigul.submitOn(begun, {}, 'main form')
  expect((await page(number)).document.querySelector('h1')?.text).toBe(first)
  const texts = (await versionsOf('ak-bulun', number)).map(({ text }) => text)
  expect(texts).toHaveLength(3)
  expect(texts[2]).toEqual(texts[0])
})

test('when the ideas end a change is refused with the day it ended, and the proposal stays', async () => {
  const at = new Date()
  const checking = new Date(at.getTime() + 300_000)
  const calendar = { ...aCalendar({ inPhase: 'ideas', at }), checking }
  const round = await aRound({ place: 'ak-bulun', at, inPhase: 'ideas', calendar })
  const number = await sent(aigul, round.number)
  const draft = await changing(aigul, number)
  await aigul.submit(`${draft}/what`, answers('what', { title: 'Кечикти' }), 'main form')
  running.application.setClock(new Date(checking.getTime() + 500))
  const late = await aigul.post(`${draft}/check`, {})
  const again = await aigul.post(own, { act: 'change', number: String(number) })
  const typed = await aigul.ask(`${draft}/what`)
  running.application.setClock(new Date())
  const ended = {
    noun: 'round',
    action: 'edit-proposal',
    now: 'checking',
    opens: null,
    closed: checking,
  } as const
  const told = sentence(reason('not-in-this-phase', ended), 'ky').replaceAll(/\s/g, ' ')
  for (const refused of [late, again])
    expect([refused.status, refused.text.replaceAll(/\s/g, ' ').includes(told)]).toEqual([
      403,
      true,
    ])
  expect(typed.document.querySelector('[name=title]')?.getAttribute('value')).toBe('Кечикти')
  expect((await readProposal('ak-bulun', number))?.version).toBe(1)
})

test('a proposal taken back leaves the list, stays on its page with its history, and is changed no more', async () => {
  const number = await sent(aigul, context.round.number)
  expect((await bermet.ask(`${own}/${number}/withdraw`)).status).toBe(404)
  expect((await bermet.post(`${own}/${number}/withdraw`, {})).status).toBe(403)
  await aigul.submit(`${own}/${number}/withdraw`, {}, 'main form')
  const list = await newVisitor(running.origin).ask(`${home}/rounds/1/proposals?order=new`)
  expect(list.html).not.toContain(`/proposals/${number}"`)
  const withdrawn = await newVisitor(running.origin).ask(
    `${home}/rounds/1/proposals?standing=withdrawn`,
  )
  expect(withdrawn.html).toContain(`/proposals/${number}"`)
  expect((await page(number)).text).toContain('Автор кайра алды')
  for (const act of ['change', 'invite'])
    expect(
      (await aigul.post(own, { act, number: String(number), contact: phones.bermet })).status,
    ).toBe(409)
  expect((await aigul.post(`${own}/${number}/withdraw`, {})).status).toBe(409)
})

const paper = {
  ...{ round: '1', citizen: 'Токтосунов Бакыт', phone: '0555 10 20 30', village: '2' },
  ...{ on: '2026-01-15', born: '1961-03-21', since: '1990-01-01' },
}

async function takenIn(named: boolean) {
  const fields = named ? { ...paper, named: 'yes' } : paper
  const first = await clerk.submit(`${home}/office/proposals/new`, fields, 'main form')
  const check = await filledIn(clerk, new URL(first.url).pathname.replace(/\/what$/, ''))
  return clerk.submitOn(check, {}, 'main form')
}
const numberIn = ({ url }: { url: string }) =>
  Number(/proposals\/(\d+)\/receipt|sent=(\d+)/.exec(url)?.slice(1).find(Boolean))

test('a clerk takes in a paper for a citizen without an account and prints the receipt', async () => {
  const receipt = await takenIn(false)
  const number = numberIn(receipt)
  const sheet = await clerk.ask(`${home}/office/proposals/${number}/receipt`)
  for (const told of ['Тилкат № 1', 'Токтосунов Бакыт', `номери: ${number}`, '114 000 сом', '2026'])
    expect(sheet.text.replaceAll(/\s/g, ' ')).toContain(told)
  expect(sheet.text).toContain(`${home}/proposals/${number}`)
  expect(sheet.document.querySelector('.no-print')).not.toBeNull()
  expect(sheet.document.querySelectorAll('.signatures *').length).toBeGreaterThan(1)
  expect((await aigul.ask(`${home}/office/proposals/${number}/receipt`)).status).toBe(403)
})

test('by paper nobody proposes who may not on the portal; the date of birth is kept nowhere', async () => {
  const form = `${home}/office/proposals/new`
  const born = dayPlus(dayOf(new Date()), -10 * 365)
  const young = await clerk.submit(form, { ...paper, born }, 'main form')
  expect([young.status, young.text]).toEqual([
    422,
    expect.stringContaining('16 жашка толгондор гана'),
  ])
  expect(young.document.querySelector('[name=citizen]')?.getAttribute('value')).toBe(paper.citizen)
  const late = await clerk.submit(form, { ...paper, since: dayOf(new Date()) }, 'main form')
  expect([late.status, late.text]).toEqual([
    422,
    expect.stringContaining('ушул аймакта жашагандар гана'),
  ])
  await takenIn(false)
  const collections = ['proposals', 'proposal-drafts', 'proposal-versions', 'audit-lines']
  for (const name of collections) {
    const kept = await mongoose.connection.collection(name).find({}).toArray()
    expect(JSON.stringify(kept), name).not.toContain(paper.born)
  }
})

test('the register lists every paper; who brought it is shown to those alone who may know', async () => {
  const number = numberIn(await takenIn(false))
  const register = `${home}/office/papers`
  const mine = await clerk.ask(`${register}?words=${encodeURIComponent('Токтосунов')}`)
  const row = mine.document.querySelector('tbody tr')
  expect(row?.text).toContain('Токтосунов Бакыт')
  expect(row?.querySelector('a[href$="/receipt"]')).not.toBeNull()
  expect(mine.text).toContain('булар гана көрөт: ')
  const evaluator = await sessionOf(
    running.context,
    running.origin,
    await anAccount({ roles: ['evaluator'] }),
  )
  const theirs = await evaluator.ask(register)
  expect(theirs.document.querySelectorAll('tbody tr').length).toBeGreaterThan(0)
  expect(theirs.text).toContain('сизге көрүнбөйт')
  const file = await evaluator.ask(`${register}/files/list.csv`)
  expect(file.html.split('\n').length).toBeGreaterThan(2)
  for (const { html } of [theirs, file]) expect(html).not.toMatch(/Бакыт|Токтосунов|102030/)
  const sheet = await evaluator.ask(`${home}/office/proposals/${number}/receipt`)
  expect([sheet.status, sheet.html.includes('Токтосунов')]).toEqual([403, false])
})

test('a citizen who did not agree is named nowhere in public; one who did, as everybody else', async () => {
  const [unnamed, named] = [numberIn(await takenIn(false)), numberIn(await takenIn(true))]
  for (const path of ['', '/versions', '/card']) {
    const shown = await newVisitor(running.origin).ask(`${home}/proposals/${unnamed}${path}`)
    expect(shown.status).toBe(200)
    expect(shown.html, path).not.toMatch(/Бакыт|Токтосунов|102030/)
  }
  expect((await page(unnamed)).text).toContain('Тургун, Жогорку Ак-Булуң · Кагаз')
  expect((await page(named)).text).toContain('Бакыт Т.')
  expect((await page(named)).html).not.toMatch(/Токтосунов|102030/)
})
