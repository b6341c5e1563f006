import { beforeAll, expect, test } from 'vitest'
import { som } from '#app/domain/money.ts'
import { readRound } from '#models/rounds/round.server.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aProposal } from '#seed/builders/a-proposal.ts'
import { aRound } from '#seed/builders/a-round.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { anAccount } from '#seed/builders/an-account.ts'
import { anOpenVote } from '#seed/builders/an-open-vote.ts'
import { askedRoll, somebody } from '#tests/support/a-roll.ts'
import { runningApplication } from '#tests/support/application.ts'
import { sessionOf } from '#tests/support/session-of.ts'
import { newVisitor, type Visitor } from '#tests/support/visitor.ts'

const running = runningApplication()
const place = 'ak-bulun'
const home = `/ky/${place}`
let officer: Visitor
let second: Visitor

beforeAll(async () => {
  await aMunicipality()
  await aVillage()
  const staff = () => anAccount({ roles: ['election-officer'] })
  officer = await sessionOf(running.context, running.origin, await staff())
  second = await sessionOf(running.context, running.origin, await staff())
})

async function readyToOpen() {
  const { number } = await aRound({ place, at: new Date(), inPhase: 'published', binding: true })
  const listed = { state: 'on-ballot' as const, checkedCost: som(300_000) }
  await aProposal({ round: number, ...listed, text: { village: null } })
  return number
}
const open = (round: number) => `${home}/office/rounds/${round}/open`

test('a binding vote opens only with an approved roll, whose size and fingerprint stand on its page before', async () => {
  const round = await readyToOpen()
  const reader = newVisitor(running.origin)
  expect((await reader.ask(`${home}/rounds/${round}`)).text).toContain('бекитиле элек')
  const early = await officer.post(open(round), {})
  expect([early.status, early.text]).toEqual([
    409,
    expect.stringContaining('шайлоочулардын тизмесин эки адам бекиткенде гана'),
  ])
  const roll = await askedRoll(officer, place, round, [somebody(1), somebody(2)])
  expect((await officer.post(open(round), {})).status).toBe(409)
  await second.submit(roll, { step: 'sign' })
  const { roll: approved } = (await readRound(place, round)) ?? {}
  const short = `${approved?.hash.slice(0, 4)}…${approved?.hash.slice(-4)}`.toUpperCase()
  const published = await newVisitor(running.origin).ask(`${home}/rounds/${round}`)
  expect(published.text).toContain(`2 адам, санариптик изи ${short}`)

  const asked = await officer.submit(open(round), {})
  const act = new URL(asked.url).pathname
  expect((await second.ask(act)).text).toContain(approved?.hash)
  await second.submit(act, { step: 'sign' })
  const { frozen } = (await readRound(place, round)) ?? {}
  expect(frozen?.roll).toEqual({ size: 2, hash: approved?.hash })
  const text = await reader.ask(`/data/${place}/rounds/${round}/frozen.json`)
  expect(text.text).toContain(approved?.hash)
  // Nothing of the roll changes any more.
  expect(await askedRoll(officer, place, round, [somebody(3)])).toBe('')
  expect((await readRound(place, round))?.roll).toMatchObject({ size: 2 })
})

test('a vote without a roll is called an opinion poll on its pages and on the ballot', async () => {
  const { number } = await anOpenVote({ place, at: new Date() })
  const resident = await sessionOf(running.context, running.origin, await anAccount())
  const pages = [
    await resident.ask(`${home}/account/vote/${number}`),
    await resident.ask(`${home}/rounds/${number}`),
    await resident.ask(`${home}/rounds/${number}/rules`),
    await resident.ask(`${home}/rounds`),
    await resident.ask(home),
    await resident.ask(`${home}/rounds/${number}/proposals`),
    await resident.ask(`${home}/account/vote/${number}/receipt`),
    await officer.ask(`${home}/office/rounds/${number}/order`),
  ]
  for (const { status, text } of pages)
    expect([status, text]).toEqual([200, expect.stringContaining('Сурамжылоо')])
  for (const list of [`rounds/${number}/proposals`, 'rounds'])
    expect((await resident.ask(`${home}/${list}/files/list.csv`)).html).toContain('Сурамжылоо')
})
