import { beforeAll, expect, test } from 'vitest'
import { dayOf, dayPlus } from '#app/domain/calendar/day.ts'
import { alwaysApplicable, criteria } from '#app/domain/evaluation/criteria.ts'
import { newEvaluation } from '#app/domain/evaluation/evaluation.ts'
import { texts } from '#app/i18n/texts.ts'
import { inTransaction } from '#models/database/in-transaction.server.ts'
import { insertAppeal } from '#models/evaluation/appeal.server.ts'
import { keepEvaluation } from '#models/evaluation/evaluation.server.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aProposal } from '#seed/builders/a-proposal.ts'
import { aRound } from '#seed/builders/a-round.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { anAccount } from '#seed/builders/an-account.ts'
import { runningApplication } from '#tests/support/application.ts'
import { sessionOf } from '#tests/support/session-of.ts'
import { type Fields, newVisitor } from '#tests/support/visitor.ts'
import {
  agreed,
  checks,
  home,
  judge,
  legalNo,
  legalYes,
  type SignedIn,
  sign,
  technicalYes,
} from './office.ts'

const running = runningApplication()
const now = new Date()
const people = {} as Record<'clerk' | 'nurbek' | 'bakyt' | 'author', SignedIn>

beforeAll(async () => {
  await aMunicipality()
  await aVillage()
  await aRound({ place: 'ak-bulun', at: now, inPhase: 'checking' })
  const come = async (given: Parameters<typeof anAccount>[0]) => {
    const account = await anAccount(given)
    const visitor = await sessionOf(running.context, running.origin, account)
    return { ...visitor, id: `ak-bulun:${account.number}` }
  }
  people.clerk = await come({ name: 'Гүлнара Садыкова', roles: ['clerk'] })
  people.nurbek = await come({ name: 'Нурбек Асанов', roles: ['evaluator'] })
  people.bakyt = await come({ name: 'Бакыт Орозов', roles: ['evaluator'] })
  people.author = await come({ name: 'Айгүл Токтосунова' })
})

let looks = 0
/** As everybody sees it now, past the page that is kept for a second. */
const look = (path: string) =>
  newVisitor(running.origin).ask(`${home}/${path}${path.includes('?') ? '&' : '?'}look=${++looks}`)

/** Every second criterion of a step that may be left out as not applicable, the others met. */
const someNotApplicable = (step: 'legal' | 'technical'): Fields =>
  Object.fromEntries(
    criteria[step].map((criterion) => [
      criterion,
      alwaysApplicable.includes(criterion) ? 'met' : 'not-applicable',
    ]),
  )

test('the printed card has every criterion with its answer, the note, the price, both hands and lines to sign on', async () => {
  const { number } = await aProposal()
  const note = { 'within-law-note': 'Жергиликтүү өз алдынча башкаруу мыйзамы' }
  await people.nurbek.submit(judge(number), { ...legalYes, ...someNotApplicable('legal'), ...note })
  const price = { cost: '300 000', costReason: 'Мамылар кампада бар' }
  await people.nurbek.submit(judge(number), { ...technicalYes, ...price })
  await people.bakyt.submit(sign(number), agreed)
  const card = await look(`proposals/${number}/card`)
  const say = texts('ky').evaluation
  for (const criterion of [...criteria.legal, ...criteria.technical])
    expect(card.text, criterion).toContain(say.criteria[criterion])
  for (const told of [...Object.values(note), price.costReason, '300 000 сом', '318 000 сом'])
    expect(card.text.replaceAll(/\s/g, ' ')).toContain(told)
  expect(card.text).toContain(say.answers['not-applicable'])
  expect(card.text).toMatch(/Нурбек Асанов.*Бакыт Орозов/)
  expect(card.document.querySelectorAll('.signatures dd')).toHaveLength(3)
})

test('every criterion is answered; one that always applies cannot be left out', async () => {
  const { number } = await aProposal()
  for (const criterion of criteria.legal) {
    const open = await people.nurbek.submit(judge(number), { ...legalYes, [criterion]: '' })
    expect([criterion, open.status]).toEqual([criterion, 422])
    expect(open.document.querySelector(`#${criterion}-fault`)).not.toBeNull()
    const out = { ...legalYes, [criterion]: 'not-applicable', verdict: 'return', reason: '' }
    const left = await people.nurbek.submit(judge(number), out)
    const refused = left.document.querySelector(`#${criterion}-fault`) !== null
    expect([criterion, refused]).toEqual([criterion, alwaysApplicable.includes(criterion)])
  }
})

test('a check that is overdue is counted and marked on both desks, with the days', async () => {
  const { number } = await aProposal()
  const { id, ...nurbek } = { ...people.nurbek, name: 'Нурбек Асанов' }
  const official = { account: id, name: nurbek.name }
  const due = dayPlus(dayOf(now), -2)
  const assignment = { ...official, due, by: official, at: now }
  await inTransaction('ak-bulun', (tx) =>
    keepEvaluation(tx, { ...newEvaluation('ak-bulun', 1, number), assignment }),
  )
  for (const page of [`${checks}?show=due`, `${checks}?show=mine`, `${home}/office`])
    expect((await people.nurbek.ask(page)).text, page).toContain('2 күн өттү')
  expect((await people.clerk.ask(`${checks}?show=due`)).text).toContain(`№ ${number}.`)
})

test('what was hidden is reached with its reason, and its words stand nowhere until they are asked for', async () => {
  const insult = 'Коңшум Асандын мас уулу'
  const text = { title: insult, need: insult, landmark: insult, beneficiaries: insult }
  const author = { account: people.author.id, name: 'Айгүл Т.', village: 1 }
  const { number } = await aProposal({ author, text: { ...text, village: 1 } })
  await people.nurbek.submit(judge(number), legalNo)
  await people.bakyt.submit(sign(number), agreed)
  const reason = 'Адамды кемсинткен сөз бар'
  await people.clerk.submit(`${home}/office/reports/${number}`, { kind: 'hide', reason })

  expect((await look('rounds/1/proposals?order=new')).html).not.toContain(`/proposals/${number}"`)
  const hidden = await look('rounds/1/proposals?standing=hidden')
  expect(hidden.document.querySelector(`.ideas a[href$="/proposals/${number}"]`)).not.toBeNull()
  expect(hidden.text).toContain(reason)
  const page = await look(`proposals/${number}`)
  expect(page.text).toContain(reason)
  expect(page.document.querySelector('main details')?.text).toContain(insult)
  page.document.querySelector('main details')?.remove()
  const points = await look(`proposals/${number}/versions`)
  for (const shown of [
    hidden.html,
    page.document.querySelector('main')?.text ?? '',
    page.document.querySelector('title')?.text ?? '',
    points.html,
    (await look(`proposals/${number}/card`)).html,
    (await look('rounds/1/rejected')).html,
    (
      await newVisitor(running.origin).ask(
        '/data/ak-bulun/rounds/1/proposals.geojson?standing=hidden',
      )
    ).html,
  ])
    expect(shown).not.toContain(insult)
  expect((await look('rounds/1/rejected')).text).toContain(`№ ${number}.`)
})

/** In a round whose list is being published, so that checking is over. */
async function rejectedAndAppealed() {
  const { number: round } = await aRound({ place: 'ak-bulun', at: now, inPhase: 'published' })
  const author = { account: people.author.id, name: 'Айгүл Т.', village: 1 }
  const { number } = await aProposal({ round, author, state: 'rejected', rejection: 'Жер жеке' })
  const about = { place: 'ak-bulun', round, proposal: number, at: now, decision: null }
  const appeal = { ...about, author, text: 'Жер айылдыкы', against: 'Жер жеке' }
  await inTransaction('ak-bulun', (tx) => insertAppeal(tx, appeal))
  return { round, number }
}

test('an appeal is not sent back to a check that nobody may do any more', async () => {
  const { round, number } = await rejectedAndAppealed()
  const decide = `${home}/office/appeals/${number}`
  const back = await people.clerk.post(decide, { outcome: 'check', reason: 'Кайра карагыла' })
  expect([round > 1, back.status]).toEqual([true, 403])
  const accepted = { outcome: 'accepted', reason: 'Күбөлүгү бар', cost: '318 000' }
  expect((await people.clerk.post(decide, accepted)).status).toBe(200)
})
