import { beforeAll, expect, test } from 'vitest'
import { dayOf, dayPlus, instantOf, localTimeOf } from '#app/domain/calendar/day.ts'
import { som } from '#app/domain/money.ts'
import { reason } from '#app/domain/outcome.ts'
import { keepable } from '#app/domain/proposals/writing/fields.ts'
import type { Reason } from '#app/domain/reasons.ts'
import type { RoundReasons } from '#app/domain/rounds/reasons.ts'
import { sentence } from '#app/i18n/texts.ts'
import { inTransaction } from '#models/database/in-transaction.server.ts'
import { insertDraft } from '#models/proposals/proposal-draft.server.ts'
import { readRound } from '#models/rounds/round.server.ts'
import { aCalendar } from '#seed/builders/a-calendar.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aProposal } from '#seed/builders/a-proposal.ts'
import { aRound } from '#seed/builders/a-round.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { anAccount } from '#seed/builders/an-account.ts'
import { anOpenVote } from '#seed/builders/an-open-vote.ts'
import { judge, legalYes } from '#tests/http/evaluation/office.ts'
import { runningApplication } from '#tests/support/application.ts'
import { answers } from '#tests/support/proposal-context.ts'
import { sessionOf } from '#tests/support/session-of.ts'
import { type Fields, newVisitor, type Page, type Visitor } from '#tests/support/visitor.ts'
import { begun } from '#tests/support/written.ts'

const running = runningApplication()
const place = 'ak-bulun'
const home = `/ky/${place}`
const office = `${home}/office/rounds`
const at = new Date()
const last = { number: 0 }
let officer: Visitor
let admin: Visitor

beforeAll(async () => {
  await aMunicipality()
  await aVillage()
  await aVillage({ number: 2, name: { ky: 'Кең-Суу' } })
  officer = await come({ roles: ['election-officer', 'evaluator'] })
  admin = await come({ roles: ['admin'], name: 'Бекова Нурзат' })
  last.number = (await aRound({ place, at, inPhase: 'delivery' })).number
})

const come = async (given: Parameters<typeof anAccount>[0], since = new Date()) => {
  const account = await anAccount(given)
  const visitor = await sessionOf(running.context, running.origin, account, since)
  return { ...visitor, id: `${place}:${account.number}` }
}
const plainly = (text: string) => text.replaceAll(/\s/g, ' ')
const told = (why: Reason) => plainly(sentence(why, 'ky'))

/** Days from now, as the form's fields have them. */
const inDays = (days: number, time = '00:00') =>
  localTimeOf(instantOf(dayPlus(dayOf(at), days), time))
const instantIn = (days: number, time?: string) => instantOf(dayPlus(dayOf(at), days), time)
const dates = {
  ...{ ideas: inDays(10), checking: inDays(50), appeals: inDays(80), published: inDays(85) },
  ...{
    voting: inDays(90),
    counting: inDays(104, '18:00'),
    result: inDays(106),
    delivery: inDays(130),
  },
}
const year = Number(dayOf(instantIn(10)).slice(0, 4)) + 1
const days = { 'propose-on': dayPlus(dayOf(at), 10), 'vote-on': dayPlus(dayOf(at), 10) }
const plan: Fields = { ...dates, ...days, year: String(year) }

/** Fills in the form of last year's round for the next one, with what the test is about. */
const planned = (changed: Fields) =>
  officer.submit(`${office}/new?from=${last.number}`, { ...plan, ...changed }, 'main form')

/** What a form can be wrong in; the two that no form can say are those of other villages. */
type Wrong = Exclude<
  Extract<
    keyof RoundReasons,
    | `date-in-past`
    | `not-after-${string}`
    | `phase-too-short`
    | `year-${string}`
    | `no-money`
    | `pot-${string}`
    | `max-${string}`
    | `day-too-${string}`
    | `cap-${string}`
    | `not-a-${string}`
    | `price-${string}`
    | `too-many-prices`
  >,
  never
>

const wrong: Record<Wrong, [field: string, typed: Fields, given: object]> = {
  'date-in-past': ['ideas', { ideas: inDays(-1) }, {}],
  'not-after-start-of': [
    'voting',
    { voting: inDays(84) },
    { phase: 'published', starts: instantIn(85) },
  ],
  'phase-too-short': ['checking', { checking: inDays(16) }, { phase: 'ideas', days: 7 }],
  'year-not-of-calendar': ['year', { year: String(year + 5) }, { from: year - 1, to: year + 1 }],
  'no-money': ['pot-0', { 'pot-0': '' }, {}],
  'pot-not-positive': ['pot-2', { 'pot-2': '0' }, {}],
  'max-below-min': ['max', { min: '4', max: '3' }, { min: 4 }],
  'day-too-late': [
    'vote-on',
    { 'vote-on': dayPlus(dayOf(at), 91) },
    { last: dayPlus(dayOf(at), 90) },
  ],
  'day-too-early': [
    'propose-on',
    { 'propose-on': dayPlus(dayOf(at), 10 - 366) },
    { first: dayPlus(dayOf(at), 10 - 365) },
  ],
  'cap-too-small': ['cap', { 'pot-2': '2000' }, { least: som(1_000) }],
  'not-a-share': ['own', { own: '91' }, { min: 0, max: 90 }],
  'not-a-moment': ['appeals', { appeals: '2027-02-30T10:00' }, {}],
  'price-line-wrong': ['prices', { prices: 'Шагыл; м³; 1200\nЧырак; 500' }, { line: 2 }],
  'too-many-prices': ['prices', { prices: 'Шагыл; м³; 1200\n'.repeat(101) }, { max: 100 }],
}

test('what makes a calendar or a rule impossible is told at its field, and nothing is set up', async () => {
  for (const [key, [field, typed, given]] of Object.entries(wrong)) {
    const page = await planned(typed)
    const shown = page.document.querySelector(`#${field}-fault`)?.text ?? 'nothing'
    const expected = told({ key, given } as Reason) // the table names a reason with what it is given
    expect([key, page.status, plainly(shown)]).toEqual([
      key,
      422,
      expect.stringContaining(expected),
    ])
    expect(
      page.document.querySelector(`.error-summary a[href="#${field}"], a[href="#${field}"]`),
    ).not.toBeNull()
  }
  expect(await readRound(place, last.number + 1)).toBeNull()
  const stands = await planned({})
  expect([stands.status, stands.url]).toEqual([
    200,
    expect.stringMatching(/\/office\/rounds\/\d+$/),
  ])
})

test('once a round has begun its dates are moved by an extension only', async () => {
  const { number } = await aRound({ place, at, inPhase: 'ideas' })
  const edit = await officer.ask(`${office}/${number}/edit`)
  expect(edit.document.querySelector('[name=checking]')).toBeNull()
  const before = (await readRound(place, number))?.calendar
  await officer.submitOn(edit, { checking: inDays(3), reason: 'Кеңештин чечими' }, 'main form')
  expect((await readRound(place, number))?.calendar).toEqual(before)
})

/** What sending a draft in which everything is filled in is answered with. */
async function sending({ post, id }: Visitor & { id: string }, round: number) {
  const steps = ['what', 'whom', 'cost', 'help'] as const
  const typed = Object.assign({}, ...steps.map((step) => answers(step)))
  const draft = {
    ...{ place, account: id, round, proposal: null, basis: 0, paper: null },
    ...{ answers: keepable(inLists({ ...typed, village: '1' })), attachments: [], changedAt: at },
  }
  const number = await inTransaction(place, (tx) => insertDraft(tx, draft))
  return () => post(`${home}/account/drafts/${number}/check`, {})
}
const inLists = (typed: Record<string, string | string[]>) =>
  Object.fromEntries(Object.entries(typed).map(([name, given]) => [name, [given].flat()]))
const isSent = (page: Page) => /[?&]sent=\d+/.test(page.url)

test('ideas end at midnight in Bishkek: shortly before one is still sent, at midnight none', async () => {
  const midnight = instantIn(1)
  const calendar = { ...aCalendar({ inPhase: 'ideas', at }), checking: midnight }
  const { number } = await aRound({ place, at, inPhase: 'ideas', calendar })
  const evening = new Date(midnight.getTime() - 600_000)
  running.application.setClock(evening)
  const author = async () => {
    return sending(await come({ village: 1 }, evening), number)
  }
  const [soon, late] = [await author(), await author()]
  running.application.setClock(new Date(midnight.getTime() - 20_000))
  const sent = await soon()
  running.application.setClock(midnight)
  const refused = await late()
  running.application.setClock(new Date())
  expect(isSent(sent)).toBe(true)
  const ended = {
    noun: 'round',
    action: 'send-proposal',
    now: 'checking',
    opens: null,
    closed: midnight,
  } as const
  expect(refused.status).toBe(403)
  expect(plainly(refused.text)).toContain(told(reason('not-in-this-phase', ended)))
})

test('sixteen on the day that the rule names may propose, a day younger or a day later here may not', async () => {
  const on = dayOf(at)
  const rule = { minAge: 16, on }
  const { number } = await aRound({ place, at, inPhase: 'ideas', rules: { mayPropose: rule } })
  const [born, since] = [day(on, -16), on]
  const oldEnough = await sending(await come({ born, residentSince: since }), number)
  expect(isSent(await oldEnough())).toBe(true)
  const people = [
    [{ born: dayPlus(born, 1) }, reason('too-young', { min: 16, on })],
    [{ born, residentSince: dayPlus(on, 1) }, reason('not-a-resident', { on })],
    [{ born, village: null }, reason('not-a-resident', { on })],
  ] as const
  for (const [facts, why] of people) {
    const refused = await (await sending(await come(facts), number))()
    expect([refused.status, plainly(refused.text)]).toEqual([
      403,
      expect.stringContaining(told(why)),
    ])
  }
})

test('eighteen on the day that the rule names may vote; a day younger is told the age and the day', async () => {
  const on = dayOf(at)
  const { number, frozen } = await anOpenVote({ place, at, rules: { mayVote: { minAge: 18, on } } })
  const born = day(on, -18)
  const choice = String(frozen.projects[0]?.number)
  const vote = `${home}/account/vote/${number}`
  const old = await (await come({ born, residentSince: on })).submit(vote, { choice }, 'main form')
  expect([old.status, plainly(old.text)]).toEqual([
    200,
    expect.stringContaining('Добушуңуз кабыл алынды'),
  ])
  const young = await come({ born: dayPlus(born, 1), residentSince: on })
  const refused = await young.post(vote, { rules: frozen.hash, choice })
  const why = told(reason('too-young', { min: 18, on }))
  expect([refused.status, plainly(refused.text)]).toEqual([403, expect.stringContaining(why)])
})

/** The same date some years away; tests that run on 29 February take the day after. */
function day(from: string, years: number) {
  const instant = new Date(`${Number(from.slice(0, 4)) + years}${from.slice(4)}T06:00:00+06:00`)
  return dayOf(instant)
}

test('each village has its own pot and cap; one without a pot is refused at its field', async () => {
  const pots = [
    { village: 1, money: som(400_000) },
    { village: 2, money: som(200_000) },
  ]
  const rules = { pots, capBasisPoints: 5_000, ownContributionBasisPoints: 1_000 }
  const { number } = await aRound({ place, at, inPhase: 'ideas', rules })
  const resident = await come({ village: 1 })
  const draft = await begun(resident, number)
  const costs = answers('cost', { 'line-price': ['6 500', '14 000'] })
  const what = (village: string) =>
    resident.submit(`${draft}/what`, answers('what', { village }), 'main form')
  const asked = som(6 * 20_500)

  await what('1')
  expect((await resident.submit(`${draft}/cost`, costs, 'main form')).status).toBe(200)
  const least = { least: som(12_300), given: som(12_000), basisPoints: 1_000 }
  const small = await resident.submit(`${draft}/help`, answers('help'), 'main form')
  expect(plainly(small.text)).toContain(told(reason('contribution-too-small', least)))
  await what('2')
  const dear = await resident.submit(`${draft}/cost`, costs, 'main form')
  expect(dear.status).toBe(422)
  const over = told(reason('over-the-cap', { cap: som(100_000), asked }))
  expect(plainly(dear.text)).toContain(over)
  const whole = await what('aimak')
  expect(whole.status).toBe(422)
  expect(whole.document.querySelector('#village-fault')?.text).toContain(
    sentence(reason('no-money-for-village', {}), 'ky'),
  )
  const shown = await newVisitor(running.origin).ask(`${home}/rounds/${number}/rules`)
  for (const sum of ['400 000 сом', '200 000 сом']) expect(plainly(shown.text)).toContain(sum)
})

test('checks that were not done in time get more days by an act of two persons, public with its reason', async () => {
  const { number, calendar } = await aRound({ place, at, inPhase: 'appeals' })
  const proposal = await aProposal({ round: number })
  expect((await officer.post(judge(proposal.number), checked)).status).toBe(403)
  const why = 'Инженер ооруп калды, 3 сунуш текшерилген жок'
  const until = localTimeOf(new Date(at.getTime() + 3 * 86_400_000))
  const extension = { phase: 'checking', until, later: 'yes', reason: why, step: 'ask' }
  const silent = await officer.submit(`${office}/${number}/extend`, { ...extension, reason: '' })
  expect(silent.status).toBe(422)
  const asked = await officer.submitOn(silent, extension)
  expect((await readRound(place, number))?.calendar).toEqual(calendar)
  await admin.submit(new URL(asked.url).pathname, { step: 'sign' })
  expect((await officer.post(judge(proposal.number), checked)).status).toBe(200)
  for (const page of ['rules', 'acts']) {
    const shown = await newVisitor(running.origin).ask(`${home}/rounds/${number}/${page}`)
    expect(shown.text, page).toContain(why)
  }
})

const checked = { ...legalYes, step: 'legal', version: '1' }
