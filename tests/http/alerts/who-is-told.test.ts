import { afterAll, beforeAll, expect, test } from 'vitest'
import { accountId } from '#app/domain/accounts/account-id.ts'
import type { Role } from '#app/domain/accounts/role.ts'
import { dayOf, dayPlus } from '#app/domain/calendar/day.ts'
import { emptyPlan } from '#app/domain/delivery/delivery.ts'
import { som } from '#app/domain/money.ts'
import type { Proposal } from '#app/domain/proposals/proposal.ts'
import { wordMessage } from '#app/services/alerts/word-message.ts'
import { remindOfDeliveries } from '#app/services/delivery/remind-of-deliveries.server.ts'
import { updateDelivery } from '#app/services/delivery/update-delivery.server.ts'
import { assignCheck } from '#app/services/evaluation/assign-check.server.ts'
import { assignChecks } from '#app/services/evaluation/assign-checks.server.ts'
import { judgeProposal } from '#app/services/evaluation/judge-proposal.server.ts'
import { remindOfChecks } from '#app/services/evaluation/remind-of-checks.server.ts'
import { publishList } from '#app/services/rounds/office/publish-list.server.ts'
import { announceResult } from '#app/services/tally/announce-result.server.ts'
import { personOf } from '#models/accounts/account.server.ts'
import { newestMessages } from '#models/alerts/outbox-message.server.ts'
import { inTransaction } from '#models/database/in-transaction.server.ts'
import { createIndexes } from '#models/database/required-indexes.server.ts'
import { insertDeliveries } from '#models/delivery/delivery.server.ts'
import { insertResult } from '#models/tally/result.server.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aProposal } from '#seed/builders/a-proposal.ts'
import { aRound } from '#seed/builders/a-round.ts'
import { anAccount } from '#seed/builders/an-account.ts'
import { asPerson, granted } from '#seed/demo/as-person.ts'
import { type Context, leaveContext, newContext } from '#tests/support/application.ts'

const place = 'ak-bulun'
const portal = new URL('https://ashar.example')
const noon = new Date('2026-11-25T06:00:00Z')
const daysLater = (days: number) => new Date(noon.getTime() + days * 86_400_000)
const used: { context?: Context } = {}

beforeAll(async () => {
  used.context = await newContext()
  await createIndexes('moved')
  await aMunicipality()
})
afterAll(async () => {
  if (used.context) await leaveContext(used.context)
})

/** Everything that was written to a phone or mail, the newest first, without what came before. */
async function writtenTo(to: string | null) {
  const messages = (await newestMessages(place, 200)).filter((message) => message.to === to)
  return messages.map((message) => wordMessage(message, portal).text)
}

const person = async (roles: Role[], given: Parameters<typeof anAccount>[0] = {}) => {
  const account = await anAccount({ roles, ...given })
  return { account, id: accountId(place, account.number), as: personOf(account) }
}

const paperOf = (clerk: string, phone: string): Proposal['paper'] => ({
  ...{ receipt: 1, clerk, phone, citizen: 'Сатыбалдиева Айша', on: noon },
})

test('a citizen who brought a paper is written to at their own phone; the clerk is not', async () => {
  const round = await aRound({ place, at: noon, inPhase: 'checking' })
  const clerk = await person(['clerk'])
  const evaluator = await person(['evaluator'])
  const author = { account: '', name: '', village: 1 }
  const paper = paperOf(clerk.id, '+996555111222')
  const { number } = await aProposal({ round: round.number, author, paper })
  const withoutPhone = paperOf(clerk.id, '')
  const other = await aProposal({ round: round.number, author, paper: withoutPhone })
  const due = dayPlus(dayOf(noon), 1)
  for (const proposal of [number, other.number]) {
    const assigned = { proposal, account: evaluator.id, due }
    granted(await assignCheck(asPerson(clerk.as, noon), assigned))
    const judgement = {
      ...{ step: 'legal' as const, verdict: 'return' as const, findings: [] },
      ...{ reason: 'Сметасы жок.', cost: null, costReason: '', yearlyCost: null },
    }
    granted(await judgeProposal(asPerson(evaluator.as, noon), { proposal, version: 1, judgement }))
  }
  expect(await writtenTo('+996555111222')).toEqual([
    `Ашар: № ${number} «Жогорку Ак-Булуңда көчө жарыктары». Сунушуңуз толуктоого кайтарылды: Сметасы жок. Толуктап, кайра жөнөтүңүз.\nhttps://ashar.example/ky/ak-bulun/proposals/${number}`,
  ])
  const toClerk = await writtenTo(clerk.account.phone)
  expect(toClerk.filter((text) => text.includes(`№ ${number} `))).toEqual([])
  expect(toClerk.filter((text) => text.includes(`№ ${other.number} `))).toHaveLength(1)
})

test('whoever is given a check hears of it, the day before it is due and once it is late, each once', async () => {
  const round = await aRound({ place, at: noon, inPhase: 'checking' })
  const clerk = await person(['clerk'])
  const evaluator = await person(['evaluator'], { language: 'ru' })
  const { number } = await aProposal({ round: round.number })
  const due = dayPlus(dayOf(noon), 2)
  granted(
    await assignCheck(asPerson(clerk.as, noon), { proposal: number, account: evaluator.id, due }),
  )
  const link = `https://ashar.example/ru/ak-bulun/office/checks/${number}`
  const told = await writtenTo(evaluator.account.phone)
  expect(told).toEqual([expect.stringMatching(/Вам поручено .* соответствует ли оно закону/)])
  expect(told[0]).toContain(link)

  await remindOfChecks(noon)
  expect(await writtenTo(evaluator.account.phone)).toHaveLength(1)
  const night = new Date('2026-11-25T20:00:00Z')
  await remindOfChecks(night)
  expect(await writtenTo(evaluator.account.phone)).toHaveLength(1)
  for (const _ of [1, 2]) await remindOfChecks(daysLater(1))
  const before = await writtenTo(evaluator.account.phone)
  expect(before).toHaveLength(2)
  expect(before[0]).toContain('Завтра последний день проверки: 27 ноября 2026')
  for (const days of [2, 3, 4]) await remindOfChecks(daysLater(days))
  const after = await writtenTo(evaluator.account.phone)
  expect(after).toHaveLength(3)
  expect(after[0]).toContain('Срок проверки прошёл: 27 ноября 2026')
  expect(after[0]).toContain(link)
})

test('authors and co-authors hear that it is listed, what the result is, and how it is carried out', async () => {
  const round = await aRound({ place, at: noon, inPhase: 'published' })
  const officer = await person(['election-officer'])
  const clerk = await person(['clerk'])
  const [aigul, bermet, ivan] = [
    await person(['resident']),
    await person(['resident'], { language: 'en' }),
    await person(['resident'], { language: 'ru' }),
  ]
  const one = await aProposal({
    ...{ round: round.number, state: 'accepted', checkedCost: som(300_000) },
    author: { account: aigul.id, name: 'Айгүл Т.', village: 1 },
    coAuthors: [{ account: bermet.id, name: 'Бермет А.', village: 1 }],
  })
  const two = await aProposal({
    ...{ round: round.number, state: 'accepted', checkedCost: som(400_000) },
    author: { account: ivan.id, name: 'Иван П.', village: 1 },
  })
  granted(await publishList(asPerson(officer.as, noon), round.number))
  expect((await writtenTo(aigul.account.phone))[0]).toContain('добуш берүүнүн тизмесине кирди')
  expect((await writtenTo(bermet.account.phone))[0]).toContain('is on the list for the vote')

  const standing = (proposal: Proposal, outcome: 'funded' | 'not-funded') => ({
    ...{ number: proposal.number, title: proposal.text.title, village: 1, outcome },
    cost: proposal.checkedCost,
  })
  const standings = [standing(one, 'funded'), standing(two, 'not-funded')]
  await publishedWith(round.number, standings)
  const delivery = `https://ashar.example/en/ak-bulun/deliveries/${one.number}`
  const toBermet = (await writtenTo(bermet.account.phone))[0]
  expect(toBermet).toContain('is funded with 300,000 som')
  expect(toBermet).toContain(delivery)
  const toIvan = (await writtenTo(ivan.account.phone))[0]
  expect(toIvan).toContain('в этот раз денег не получит')
  expect(toIvan).toContain(`/rounds/${round.number}/result/${two.number}`)

  const plan = {
    ...{ proposal: one.number, planned: som(300_000), spent: som(0), varianceReason: '' },
    ...{ responsible: 'Садыкова Г.', planReason: '', note: '', photos: [] },
  }
  const done = { planned: dayOf(noon), actual: dayOf(noon) }
  const stages = { ...emptyPlan, design: done }
  const office = asPerson(clerk.as, round.calendar.delivery)
  const later = { ...office, at: new Date(round.calendar.delivery.getTime() + 86_400_000) }
  granted(await updateDelivery(later, { ...plan, stages: { ...emptyPlan } }))
  granted(await updateDelivery(later, { ...plan, stages }))
  granted(await updateDelivery(later, { ...plan, stages, note: 'Мамылар коюлду' }))
  const news = await writtenTo(bermet.account.phone)
  expect(news[0]).toContain('news of its delivery: Мамылар коюлду')
  expect(news[1]).toContain('a stage of its delivery is finished: ')
  expect(news[2]).toContain('is funded')
  expect(news[0]).toContain(delivery)
})

test('of many checks given at once one message tells', async () => {
  const round = await aRound({ place, at: noon, inPhase: 'checking' })
  const clerk = await person(['clerk'])
  const evaluator = await person(['evaluator'], { language: 'en' })
  const made = [await aProposal({ round: round.number }), await aProposal({ round: round.number })]
  const due = dayPlus(dayOf(noon), 2)
  const given = { account: evaluator.id, due, bothSteps: false }
  const proposals = made.map(({ number }) => number)
  granted(await assignChecks(asPerson(clerk.as, noon), { proposals, ...given }))
  const told = await writtenTo(evaluator.account.phone)
  expect(told).toHaveLength(1)
  expect(told[0]).toContain('the checks of 2 proposals were assigned to you')
  expect(told[0]).toContain('https://ashar.example/en/ak-bulun/office/checks?show=mine')
})

test('who keeps deliveries hears the day before a stage is due and once it is late, each once', async () => {
  const round = await aRound({ place, at: noon, inPhase: 'delivery' })
  const officer = await person(['budget-officer'], { language: 'ru' })
  const clerk = await person(['clerk'])
  const resident = await person(['resident'])
  const planned = dayPlus(dayOf(noon), 1)
  const money = { granted: som(1), planned: som(1), spent: som(0), varianceReason: '' }
  const stages = { ...emptyPlan, design: { planned, actual: null } }
  const delivery = {
    place,
    round: round.number,
    proposal: 901,
    title: 'Көпүрө',
    village: 1,
    ...money,
  }
  const rest = { responsible: '', stages, news: [], changedAt: noon }
  await inTransaction(place, (tx) => insertDeliveries(tx, [{ ...delivery, ...rest }]))
  const heard = async (to: string | null) =>
    (await writtenTo(to)).filter((text) => text.includes('№ 901 '))
  for (const _ of [1, 2]) await remindOfDeliveries(noon)
  expect(await heard(officer.account.phone)).toEqual([
    expect.stringContaining('Завтра последний день этапа'),
  ])
  await remindOfDeliveries(daysLater(1))
  expect(await heard(officer.account.phone)).toHaveLength(1)
  for (const days of [2, 3]) await remindOfDeliveries(daysLater(days))
  const told = await heard(officer.account.phone)
  expect(told).toHaveLength(2)
  expect(told[0]).toContain('прошёл: 26 ноября 2026')
  expect(told[0]).toContain('https://ashar.example/ru/ak-bulun/office/deliveries/901')
  expect(await heard(clerk.account.phone)).toHaveLength(2)
  expect(await heard(resident.account.phone)).toEqual([])
})

/** A result with these standings, published. */
async function publishedWith(round: number, standings: readonly object[]) {
  const result = {
    ...{ place, round, countedAt: noon, publishedAt: null, ballots: 1, inputs: 'a', tieSeed: 'b' },
    ...{ turnout: { voted: 1, online: 1, paper: 0 }, adults: 10, pots: [{ standings }] },
  }
  await inTransaction(place, async (tx) => {
    // Only what publishing reads of a result is given here.
    await insertResult(tx, result as never)
    await announceResult(tx, result as never, noon)
  })
}
