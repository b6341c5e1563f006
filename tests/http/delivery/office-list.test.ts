import { beforeAll, expect, test } from 'vitest'
import type { Role } from '#app/domain/accounts/role.ts'
import { dayOf, dayPlus, instantOf } from '#app/domain/calendar/day.ts'
import { emptyPlan } from '#app/domain/delivery/delivery.ts'
import { som, tyiyn } from '#app/domain/money.ts'
import { placeId } from '#app/domain/places/place-id.ts'
import { date, plainText } from '#app/i18n/format.ts'
import { texts } from '#app/i18n/texts.ts'
import { updateDelivery } from '#app/services/delivery/update-delivery.server.ts'
import { inTransaction } from '#models/database/in-transaction.server.ts'
import { insertDeliveries, readDelivery } from '#models/delivery/delivery.server.ts'
import { linesAbout } from '#models/records/audit-line.server.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aProposal } from '#seed/builders/a-proposal.ts'
import { aRound } from '#seed/builders/a-round.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { anAccount } from '#seed/builders/an-account.ts'
import { anOpenVote } from '#seed/builders/an-open-vote.ts'
import { runningApplication } from '#tests/support/application.ts'
import { readCsv } from '#tests/support/read-csv.ts'
import { sessionOf } from '#tests/support/session-of.ts'
import { type Fields, newVisitor } from '#tests/support/visitor.ts'
import { painted } from './painted.ts'

const running = runningApplication()
const place = placeId('ak-bulun')
const at = new Date()
const list = `/ky/${place}/office/deliveries`
const late = { some: 3, most: 18 }
const numbers = { none: 0, some: 0, most: 0 }
const titles = { none: 'Күнү жок иш', some: 'Бир аз кечиккен иш', most: 'Эң кечиккен иш' }

beforeAll(async () => {
  await aMunicipality()
  await aVillage()
  const { calendar } = await aRound({ place, at, inPhase: 'delivery' })
  const { number: round } = await anOpenVote({ place, at, calendar })
  const money = { granted: som(500), planned: som(500), spent: tyiyn(0), varianceReason: '' }
  const common = { place, round, village: 1, ...money, responsible: 'Э. Садыков', news: [] }
  const since = (days: number) => dayPlus(dayOf(at), -days)
  const design = (days: number) => ({
    ...emptyPlan,
    design: { planned: since(days + 30), actual: since(days + 20) },
    contract: { planned: since(days), actual: null },
  })
  const plans = { none: emptyPlan, some: design(late.some), most: design(late.most) }
  for (const key of ['none', 'some', 'most'] as const) {
    const { number } = await aProposal({ round, state: 'funded' })
    numbers[key] = number
    const line = { ...common, proposal: number, title: titles[key], stages: plans[key] }
    await inTransaction(place, (tx) => insertDeliveries(tx, [{ ...line, changedAt: at }]))
  }
})

const staff = async (role: Role) =>
  sessionOf(running.context, running.origin, await anAccount({ roles: [role] }))

test('the office lists all deliveries, the latest first with how late, reached from the desk by those who may', async () => {
  const clerk = await staff('clerk')
  const desk = await clerk.ask(`/ky/${place}/office`)
  expect(desk.document.querySelector(`a[href="${list}"]`)).not.toBeNull()
  const page = await clerk.ask(list)
  const rows = page.document.querySelectorAll('tbody tr').map(({ text }) => text)
  expect(rows.map((row) => Object.values(titles).find((title) => row.includes(title)))).toEqual([
    titles.most,
    titles.some,
    titles.none,
  ])
  const lateOf = page.document.querySelectorAll('tbody tr').map((row) => row.querySelector('.late'))
  expect(lateOf.map((cell) => cell?.text ?? null)).toEqual([`${late.most}`, `${late.some}`, null])
  const heads = page.document.querySelectorAll('thead th').map(({ text }) => text.trim())
  for (const stage of ['Долбоорлоо', 'Келишим', 'Иштер', 'Кабыл алуу', 'Ачылышы'])
    expect(heads.some((head) => head.startsWith(stage))).toBe(true)
  for (const role of ['evaluator', 'election-officer', 'auditor', 'admin'] as const) {
    const other = await staff(role)
    const refused = await other.ask(list)
    // Its page and its file are asked for apart.
    expect((await other.ask(`${list}/files/list.csv`)).status, role).toBe(403)
    const menu = (await other.ask(`/ky/${place}/office`)).document
    expect([role, refused.status, menu.querySelector(`a[href="${list}"]`)]).toEqual([
      role,
      403,
      null,
    ])
  }
})

test('it is searched, narrowed to what is late, and taken along as a file', async () => {
  const clerk = await staff('budget-officer')
  const searched = await clerk.ask(`${list}?words=${encodeURIComponent('бир аз')}`)
  expect([searched.text.includes(titles.some), searched.text.includes(titles.most)]).toEqual([
    true,
    false,
  ])
  const narrowed = await clerk.ask(`${list}?state=late&sort=-late`)
  expect(narrowed.text).not.toContain(titles.none)
  const file = await clerk.ask(`${list}/files/list.csv?state=late`)
  const rows = readCsv(file.html)
  // What is planned and what is done stand apart there.
  expect(rows[0]).not.toContain('Кабыл алуу')
  expect(rows.map((row) => row[0])).toEqual([
    expect.any(String),
    `${numbers.most}`,
    `${numbers.some}`,
  ])
})

test('a finished stage asks for its photo until one is shown, by the stage that is named', async () => {
  const clerk = await staff('clerk')
  expect((await clerk.ask(list)).text).toContain('сүрөтү жок')
  const form = `${list}/${numbers.most}`
  expect((await clerk.ask(form)).text).toContain('Бүткөн баскычтардын сүрөтү жоктору: Долбоорлоо')
  const fields = { shows: 'design', photo: await painted() }
  const saved = await clerk.submit(form, fields, 'main form')
  expect([saved.status, saved.text]).toEqual([
    200,
    expect.stringContaining('Сакталды: аткарылышты'),
  ])
  expect(new URL(saved.url).pathname).toBe(form)
  expect((await readDelivery(place, numbers.most))?.news.at(-1)?.stage).toBe('design')
  const rows = (await clerk.ask(list)).document.querySelectorAll('tbody tr')
  expect(rows.map(({ text }) => text.includes('сүрөтү жок'))).toEqual([false, true, false])
  const way = await clerk.ask(`/ky/${place}/deliveries/${numbers.most}`)
  expect(way.document.querySelector('.way .past:has(h3) img')).not.toBeNull()
})

test('a late delivery does not become punctual by moving its plan: a reason is asked, and the first plan told', async () => {
  const clerk = await staff('clerk')
  const form = `${list}/${numbers.some}`
  const later = dayPlus(dayOf(at), 40)
  const moved: Fields = {
    'planned-contract': later,
    planned: '650',
  }
  const refused = await clerk.submit(form, moved, 'main form')
  expect([refused.status, refused.document.querySelector('#planReason-fault')?.text]).toEqual([
    422,
    expect.stringContaining('себебин жазыңыз'),
  ])
  expect((await readDelivery(place, numbers.some))?.planned).toBe(som(500))
  const planReason = 'Подрядчы келишимди бузду'
  const saved = await clerk.submitOn(refused, { planReason }, 'main form')
  expect(saved.status).toBe(200)
  const delivery = await readDelivery(place, numbers.some)
  expect(delivery?.stages.contract.planned).toBe(later)

  const first = dayPlus(dayOf(at), -late.some)
  const way = await clerk.ask(`/ky/${place}/deliveries/${numbers.some}`)
  const said = plainText(way.text)
  expect(said).toContain(`Биринчи план боюнча: ${plainText(date(instantOf(first), 'ky'))}, 1 жолу`)
  expect(said).toContain(`биринчи планга караганда ${late.some} күн кечикти`)
  expect(said).toContain(planReason)
  expect(said).toContain('500 сом → 650 сом')
  const rows = (await clerk.ask(`${list}?state=late`)).text
  expect(rows).toContain(titles.some)

  const line = (await linesAbout(place, `proposal/${numbers.some}`)).at(-1)
  expect(line?.details).toMatchObject({ reason: planReason })
  expect(JSON.parse(`${line?.details.from}`)).toEqual({
    planned: som(500),
    'planned-contract': first,
  })
  expect(JSON.parse(`${line?.details.to}`)).toEqual({
    planned: som(650),
    'planned-contract': later,
  })
})

test('the command itself refuses whoever may not write, without what its page asked before', async () => {
  const before = await readDelivery(place, numbers.some)
  if (!before) return expect.fail('no delivery')
  const stands = { place, at, language: 'ky', formKey: null, address: 'x', person: null } as const
  const { planned, varianceReason, responsible, stages } = before
  const wish = { proposal: numbers.some, planned, varianceReason, responsible, stages }
  const outcome = await updateDelivery(stands, {
    ...{ ...wish, spent: som(1), planReason: '', note: 'Бүттү', photos: [] },
  })
  expect(outcome).toMatchObject({ refused: true, kind: 'forbidden' })
  expect(await readDelivery(place, numbers.some)).toEqual(before)
})

test('the page of a proposal leads to its delivery, and says that it is opened once it is', async () => {
  const { number, round } = await aProposal({ state: 'funded' })
  const link = `a[href="/ky/${place}/deliveries/${number}"]`
  const done = { planned: dayOf(at), actual: dayOf(at) }
  const stages = { design: done, contract: done, work: done, acceptance: done, opening: done }
  const line = {
    ...{ place, round, proposal: number, title: 'Ачылган иш', village: 1, stages, news: [] },
    ...{ granted: som(500), planned: som(500), spent: som(500), varianceReason: '' },
    ...{ responsible: 'Э. Садыков', changedAt: at },
  }
  await inTransaction(place, (tx) => insertDeliveries(tx, [line]))
  const opened = await newVisitor(running.origin).ask(`/ky/${place}/proposals/${number}`)
  const { proposals } = texts('ky')
  expect(opened.document.querySelector(link)?.text).toBe(proposals.page.followed)
  const facts = opened.document.querySelector('main')?.text ?? ''
  expect(facts).toContain(proposals.page.opened)
  expect(facts).not.toContain(proposals.states.funded)
  expect(facts).not.toContain('(азыр)')
})
