import { beforeAll, expect, test } from 'vitest'
import type { Rule } from '#app/domain/permissions/rule.ts'
import { table } from '#app/domain/permissions/table.ts'
import type { ActName } from '#app/domain/signatures/pending-act.ts'
import { actKinds } from '#app/services/signatures/act-kinds.server.ts'
import { readAppeal } from '#models/evaluation/appeal.server.ts'
import { readAct } from '#models/signatures/pending-act.server.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aProposal } from '#seed/builders/a-proposal.ts'
import { aRound } from '#seed/builders/a-round.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { anAccount } from '#seed/builders/an-account.ts'
import { agreed, judge, legalNo, sign } from '#tests/http/evaluation/office.ts'
import { asks } from '#tests/http/signatures/signing-context.ts'
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
  const roles = [
    ...(['election-officer', 'admin', 'evaluator', 'clerk'] as const),
    ...(['hearing-secretary', 'budget-officer'] as const),
  ]
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

const actNames = Object.keys(actKinds) as ActName[] // the keys of that record

test.each(actNames)(
  '«%s» asked for is not signed by the same person, whatever offices they hold',
  async (kind) => {
    const { act, done } = await asks[kind](all)
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

/** Shown where the rest of their noun is: `remarks/answers`, `improvements/improvements` and `roll/voting`. */
const withTheirNoun = ['look-again-at-remark', 'recheck-improvement', 'identify-resident']

test('every rule of the table that asks for another person is in this file or with its noun', () => {
  const rules = Object.entries(table).filter(
    ([, rule]: [string, Rule]) => rule.notAgain || rule.secondBy,
  )
  expect(rules.map(([name]) => name).sort()).toEqual(
    [...actNames, 'decide-appeal', ...withTheirNoun].sort(),
  )
})
