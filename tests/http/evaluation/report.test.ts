import mongoose from 'mongoose'
import { beforeAll, expect, test } from 'vitest'
import { dayPlus, instantOf } from '#app/domain/calendar/day.ts'
import { reportDue } from '#app/domain/evaluation/report.ts'
import { deadline } from '#app/i18n/format.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aProposal } from '#seed/builders/a-proposal.ts'
import { aRound } from '#seed/builders/a-round.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { runningApplication } from '#tests/support/application.ts'
import { newVisitor } from '#tests/support/visitor.ts'
import { home, type SignedIn, someone } from './office.ts'

const running = runningApplication()
const people = {} as Record<'clerk' | 'evaluator' | 'bermet' | 'author', SignedIn>

beforeAll(async () => {
  await aMunicipality()
  await aVillage()
  await aRound({ place: 'ak-bulun', at: new Date(), inPhase: 'ideas' })
  const { origin } = running
  people.clerk = await someone(origin, 'Гүлнара Садыкова', ['clerk'])
  people.evaluator = await someone(origin, 'Нурбек Асанов', ['evaluator'])
  people.bermet = await someone(origin, 'Бермет Абдыева', ['resident'])
  people.author = await someone(origin, 'Айгүл Токтосунова', ['resident'])
})

const report = (number: number) => `${home}/account/proposals/${number}/report`
const moderate = (number: number) => `${home}/office/reports/${number}`
const phoneInside = { ground: 'personal-data', text: 'Коңшумдун телефону жазылган' }

const written = () =>
  aProposal({ author: { account: people.author.id, name: 'Айгүл Т.', village: 1 } })

test('a resident reports, the clerk hides with a reason, the author and the resident are told', async () => {
  const { number } = await written()
  const sent = await people.bermet.submit(report(number), phoneInside)
  expect(sent.text).toContain('Билдирүүңүз кабыл алынды')
  const waiting = await people.clerk.ask(`${home}/office/reports`)
  expect(waiting.text).toContain(`№ ${number}.`)
  const desk = await people.clerk.ask(`${home}/office`)
  const row = desk.document
    .querySelectorAll('main tr')
    .find((one) => one.querySelector(`a[href="${moderate(number)}"]`))
  const due = instantOf(dayPlus(reportDue({ at: new Date() }), 1))
  expect(row?.text).toContain(deadline(due, 'ky'))
  const open = await people.clerk.ask(moderate(number))
  expect(open.text).toContain('Коңшумдун телефону жазылган')
  expect(open.text).not.toContain('Бермет')

  const silent = await people.clerk.submitOn(open, { kind: 'hide', reason: '' })
  expect(silent.status).toBe(422)
  const hidden = await people.clerk.submitOn(silent, {
    kind: 'hide',
    reason: 'Башка адамдын телефону бар',
  })
  expect(hidden.text).toContain('Айыл өкмөтү бул сунуштун текстин жашырды')
  const outbox = (await newVisitor(running.origin).ask(`${home}/outbox`)).text
  expect(outbox).toContain('Сунушуңуздун тексти жашырылды. Себеби: Башка адамдын телефону бар')
  expect(outbox).toContain('Эреже бузуу тууралуу билдирүүңүз каралды, сунуштун тексти жашырылды')

  const again = await people.clerk.post(moderate(number), { kind: 'hide', reason: 'Дагы' })
  expect(again.status).toBe(409)
  const shown = await people.clerk.submit(moderate(number), {
    kind: 'show',
    reason: 'Автор телефонду алып салды',
  })
  expect(shown.text).not.toContain('Айыл өкмөтү бул сунуштун текстин жашырды')
})

test('a report that is not right is dismissed with a reason that the resident gets', async () => {
  const { number } = await written()
  await people.bermet.submit(report(number), phoneInside)
  await people.clerk.submit(moderate(number), { kind: 'dismiss', reason: 'Телефон жок экен' })
  const outbox = (await newVisitor(running.origin).ask(`${home}/outbox`)).text
  expect(outbox).toContain('сунуш өзгөрүүсүз калды. Себеби: Телефон жок экен')
  expect((await people.clerk.ask(`${home}/office/reports`)).text).not.toContain(`№ ${number}.`)
})

test('one person reports a proposal once, also with two posts at the same time; only the index does it', async () => {
  const { number } = await written()
  const twice = () => Promise.all([1, 2].map(() => people.bermet.post(report(number), phoneInside)))
  const reports = mongoose.connection.collection('reports')
  await twice()
  expect(await reports.countDocuments({ proposal: number })).toBe(1)
  expect((await people.bermet.post(report(number), phoneInside)).status).toBe(409)

  const { number: unguarded } = await written()
  await reports.dropIndex('place_1_proposal_1_account_1')
  await people.bermet.post(report(unguarded), phoneInside)
  await people.bermet.post(report(unguarded), phoneInside)
  expect(await reports.countDocuments({ proposal: unguarded })).toBe(2)
})

test('only the clerk moderates, and reports are not for everybody in the office', async () => {
  const { number } = await written()
  const hide = { kind: 'hide', reason: 'Х' }
  expect((await people.evaluator.ask(`${home}/office/reports`)).status).toBe(403)
  expect((await people.evaluator.post(moderate(number), hide)).status).toBe(403)
  expect((await people.author.post(moderate(number), hide)).status).toBe(403)
})

test('whoever is not signed in is led to sign in and back to the report', async () => {
  const { number } = await written()
  const page = await newVisitor(running.origin).ask(report(number))
  expect(page.url).toContain('/account/sign-in?back=')
})
