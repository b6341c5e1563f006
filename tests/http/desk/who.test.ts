import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Role } from '#app/domain/accounts/role.ts'
import { dayOf, dayPlus } from '#app/domain/calendar/day.ts'
import { emptyPlan } from '#app/domain/delivery/delivery.ts'
import type { WorkItem } from '#app/domain/desk/work-item.ts'
import { som, tyiyn } from '#app/domain/money.ts'
import { placeId } from '#app/domain/places/place-id.ts'
import { showDesk } from '#app/services/desk/show-desk.server.ts'
import { openVote } from '#app/services/rounds/acts/open-vote.server.ts'
import { askAct } from '#app/services/signatures/ask-act.server.ts'
import { personOf } from '#models/accounts/account.server.ts'
import { inTransaction } from '#models/database/in-transaction.server.ts'
import { createIndexes } from '#models/database/required-indexes.server.ts'
import { insertDeliveries } from '#models/delivery/delivery.server.ts'
import { aHearing, aQuestion } from '#seed/builders/a-hearing.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aProposal } from '#seed/builders/a-proposal.ts'
import { aRemark } from '#seed/builders/a-remark.ts'
import { aRound } from '#seed/builders/a-round.ts'
import { anAccount } from '#seed/builders/an-account.ts'
import { asPerson, granted } from '#seed/demo/as-person.ts'
import { type Context, leaveContext, newContext } from '#tests/support/application.ts'

const at = new Date()
const used: { context?: Context } = {}

beforeAll(async () => {
  used.context = await newContext()
  await createIndexes('moved')
})
afterAll(async () => {
  if (used.context) await leaveContext(used.context)
})

/** A municipality with these officials alone, and what each of them finds on the desk. */
async function staffed<R extends Role>(name: string, ...roles: R[]) {
  const place = placeId(name)
  await aMunicipality({ place })
  const people = new Map<Role, ReturnType<typeof personOf>>()
  for (const role of roles)
    people.set(role, personOf(await anAccount({ place, roles: [role], name: `Асанова ${role}` })))
  const as = (role: R) => {
    const person = people.get(role)
    if (!person) throw new Error(`no ${role} here`)
    return { ...asPerson(person, at), person }
  }
  const rows = async (role: R, kind: WorkItem['kind']) =>
    granted(await showDesk(as(role)))
      .items.filter((item) => item.kind === kind)
      .map(({ who, named }) => named ?? who)
  return { place, as, rows, yours: async (role: R) => granted(await showDesk(as(role))).yours }
}

test('a question that somebody else was named for is that one’s on every desk, and not counted as yours', async () => {
  const here = await staffed('ak-bulun', 'clerk', 'hearing-secretary')
  const { place } = here
  const hearing = await aHearing({ place, at })
  await aQuestion({ place, hearing, at })
  expect(await here.rows('clerk', 'hearing-question')).toEqual(['you'])
  expect(await here.yours('clerk')).toBe(1)
  await aQuestion({ place, hearing, at, responsible: 'Жумабаев Нурлан, жер адиси' })
  await aQuestion({ place, hearing, at, responsible: 'Асанова clerk, катчы' })
  const named = 'Жумабаев Нурлан, жер адиси'
  expect(await here.rows('clerk', 'hearing-question')).toEqual(['you', named, 'you'])
  expect(await here.yours('clerk')).toBe(2)
  const secretarys = await here.rows('hearing-secretary', 'hearing-question')
  expect(secretarys).toEqual(['you', named, 'Асанова clerk, катчы'])
})

test('work is nobody’s only where none of the offices that may do it is held', async () => {
  const both = await staffed('kok-bulak', 'admin', 'budget-officer')
  const alone = await staffed('kara-suu', 'admin', 'evaluator')
  for (const { place } of [both, alone]) {
    const { number: round } = await aRound({ place, at, inPhase: 'delivery' })
    const { number: proposal } = await aProposal({ place, round, state: 'funded' })
    const late = { planned: dayPlus(dayOf(at), -3), actual: null }
    const money = { granted: som(5), planned: som(5), spent: tyiyn(0), varianceReason: '' }
    const delivery = {
      ...{ place, round, proposal, title: 'Көпүрө', village: 1, ...money },
      ...{ responsible: '', stages: { ...emptyPlan, design: late }, news: [], changedAt: at },
    }
    await inTransaction(place, (tx) => insertDeliveries(tx, [delivery]))
  }
  // The budget officer may do it as well as a clerk, whom nobody has named here.
  expect(await both.rows('admin', 'late-delivery')).toEqual([])
  expect(await both.rows('budget-officer', 'late-delivery')).toEqual(['you'])
  expect(await alone.rows('admin', 'late-delivery')).toEqual(['nobody'])
})

test('what only those could do who acted in it before is nobody’s', async () => {
  const here = await staffed('tash-bulak', 'admin', 'evaluator')
  const { place } = here
  const account = here.as('evaluator').person.id
  const duty = { responsible: null, due: dayOf(at), reason: '' }
  const answer = {
    ...{ state: 'not-taken', text: 'Акча жок', ground: '', moved: [], at },
    by: { account, name: 'Асанова' },
  }
  await aRemark({
    ...{ place, year: 2027, at, duty },
    answer: answer as never, // what the desk does not read is left out
    second: { due: dayOf(at), answer: null } as never,
  })
  expect(await here.rows('evaluator', 'look-again-at-remark')).toEqual([])
  expect(await here.rows('admin', 'look-again-at-remark')).toEqual(['nobody'])
  const given = { account: `${place}:99`, name: 'Башка' }
  await aRemark({ place, year: 2027, at, duty: { ...duty, responsible: given } })
  expect(await here.rows('admin', 'answer-remark')).toEqual([])
})

test('checks that nobody was given, where no one can give them, are told to the admin', async () => {
  const here = await staffed('jany-jol', 'admin')
  const { number: round } = await aRound({ place: here.place, at, inPhase: 'checking' })
  await aProposal({ place: here.place, round })
  expect(await here.rows('admin', 'assign-checks')).toEqual(['nobody'])
})

test('a vote whose opening was asked for is not yours to open any more', async () => {
  const here = await staffed('suu-bashy', 'election-officer', 'admin')
  const { place } = here
  const { number: round } = await aRound({ place, at, inPhase: 'published' })
  await aProposal({ place, round, state: 'on-ballot', checkedCost: som(9) })
  expect(await here.rows('election-officer', 'open-vote')).toEqual(['you'])
  const asked = { subject: `round/${round}`, payload: null, reason: 'Мөөнөтү келди' }
  granted(await askAct(here.as('election-officer'), openVote, asked))
  expect(await here.rows('election-officer', 'open-vote')).toEqual([])
  expect(await here.rows('election-officer', 'asked-act')).toHaveLength(1)
})
