import { beforeAll, expect, test } from 'vitest'
import { localTimeOf } from '#app/domain/calendar/day.ts'
import { som } from '#app/domain/money.ts'
import type { Rule } from '#app/domain/permissions/rule.ts'
import { table } from '#app/domain/permissions/table.ts'
import type { ActName } from '#app/domain/signatures/pending-act.ts'
import { actKinds } from '#app/services/signatures/act-kinds.server.ts'
import { resultOf } from '#app/services/tally/carry-out-count.server.ts'
import { keepResult } from '#app/services/tally/keep-result.server.ts'
import { inTransaction } from '#models/database/in-transaction.server.ts'
import { readAppeal } from '#models/evaluation/appeal.server.ts'
import { readProposal } from '#models/proposals/proposal.server.ts'
import { readRound } from '#models/rounds/round.server.ts'
import { readAct } from '#models/signatures/pending-act.server.ts'
import { readResult } from '#models/tally/result.server.ts'
import { aCalendar } from '#seed/builders/a-calendar.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aProposal } from '#seed/builders/a-proposal.ts'
import { aRound } from '#seed/builders/a-round.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { anAccount } from '#seed/builders/an-account.ts'
import { anOpenVote } from '#seed/builders/an-open-vote.ts'
import { agreed, judge, legalNo, sign, waitingAct } from '#tests/http/evaluation/office.ts'
import { runningApplication } from '#tests/support/application.ts'
import { sessionOf } from '#tests/support/session-of.ts'
import type { Visitor } from '#tests/support/visitor.ts'

const running = runningApplication()
const place = 'ak-bulun'
const office = `/ky/${place}/office`
const at = new Date()
/** Holds every office that a two-person act asks for: only being the same person stands in the way. */
let all: Visitor
let other: Visitor
let third: Visitor
let author: Visitor & { id: string }

beforeAll(async () => {
  await aMunicipality()
  await aVillage()
  const roles = ['election-officer', 'admin', 'evaluator', 'clerk'] as const
  const come = async (account: Awaited<ReturnType<typeof anAccount>>) => ({
    ...(await sessionOf(running.context, running.origin, account)),
    id: `${place}:${account.number}`,
  })
  all = await come(await anAccount({ roles: [...roles] }))
  other = await come(await anAccount({ roles: [...roles], name: 'Бекова Нурзат' }))
  third = await come(await anAccount({ roles: ['evaluator'], name: 'Бакыт Орозов' }))
  author = await come(await anAccount())
})

const told = 'башка адам'

/** Asks for one act of each kind, and says whether it took effect. A kind without its line does not compile. */
const acts: Record<ActName, () => Promise<{ act: string; done: () => Promise<boolean> }>> = {
  'open-vote': async () => {
    const { number } = await aRound({ place, at, inPhase: 'published' })
    const text = { village: null }
    await aProposal({ round: number, state: 'on-ballot', checkedCost: som(300_000), text })
    const asked = await all.submit(`${office}/rounds/${number}/open`, {})
    const done = async () => (await readRound(place, number))?.frozen !== null
    return { act: new URL(asked.url).pathname, done }
  },
  'extend-phase': async () => {
    const { number, calendar } = await aRound({ place, at, inPhase: 'ideas' })
    const until = localTimeOf(new Date(calendar.checking.getTime() + 86_400_000))
    const extension = { phase: 'ideas', until, later: 'no', reason: 'Сел жүрүп, жол жабылды' }
    const asked = await all.submit(`${office}/rounds/${number}/extend`, {
      ...extension,
      step: 'ask',
    })
    const done = async () => (await readRound(place, number))?.extensions.length === 1
    return { act: new URL(asked.url).pathname, done }
  },
  'decide-check': async () => {
    const number = await judged()
    const done = async () => (await readProposal(place, number))?.state === 'rejected'
    return { act: await waitingAct(all, number), done }
  },
  'publish-result': async () => {
    const calendar = aCalendar({ inPhase: 'counting', at })
    const { number, frozen } = await anOpenVote({ place, at, calendar })
    const counted = await resultOf(
      { place, number, importedFrom: null },
      frozen,
      'a'.repeat(64),
      at,
    )
    if (!counted) throw new Error('nobody stops this count')
    await inTransaction(place, (tx) => keepResult(tx, counted))
    const asked = await all.submit(`${office}/rounds/${number}/count`, { step: 'ask' })
    const link = asked.document.querySelector('main a[href*="/acts/"]')?.getAttribute('href')
    const done = async () => (await readResult(place, number))?.publishedAt !== null
    return { act: link ?? '', done }
  },
}

const actNames = Object.keys(actKinds) as ActName[] // the keys of that record

test.each(actNames)(
  '«%s» asked for is not signed by the same person, whatever offices they hold',
  async (kind) => {
    const { act, done } = await acts[kind]()
    expect((await all.ask(act)).document.querySelector('[name=step][value=sign]')).toBeNull()
    const own = await all.post(act, { step: 'sign' })
    expect([own.status, own.text.includes(told)]).toEqual([403, true])
    expect(await done()).toBe(false)
    expect((await readAct(place, Number(act.split('/').at(-1))))?.state).toBe('open')
    await other.submit(act, { step: 'sign' })
    expect(await done()).toBe(true)
  },
)

/** A rejection that all of one person's offices led to, waiting for its second signature. */
async function judged() {
  const { number: round } = await aRound({ place, at, inPhase: 'checking' })
  const named = { account: author.id, name: 'Айгүл Т.', village: 1 }
  const { number } = await aProposal({ round, author: named })
  await all.submit(judge(number), legalNo)
  return number
}

test('a rejection is decided on appeal by another person than those who led to it', async () => {
  const number = await judged()
  await third.submit(sign(number), agreed)
  await author.submit(`/ky/${place}/account/proposals/${number}/appeal`, { text: 'Жер айылдыкы' })
  const [to, fields] = [
    `${office}/appeals/${number}`,
    { outcome: 'dismissed', reason: 'Күбөлүк көрсөтүлгөн жок' },
  ]
  const own = await all.post(to, fields)
  expect([own.status, own.text.includes(told)]).toEqual([403, true])
  expect((await readAppeal(place, number))?.decision).toBeNull()
  await other.post(to, fields)
  expect((await readAppeal(place, number))?.decision).not.toBeNull()
})

test('every rule of the table that asks for another person is in this file', () => {
  const rules = Object.entries(table).filter(
    ([, rule]: [string, Rule]) => rule.notAgain || rule.secondBy,
  )
  expect(rules.map(([name]) => name).sort()).toEqual([...actNames, 'decide-appeal'].sort())
})
