import { beforeAll, expect, test } from 'vitest'
import { instantOf, localTimeOf } from '#app/domain/calendar/day.ts'
import { som } from '#app/domain/money.ts'
import { placeId } from '#app/domain/places/place-id.ts'
import type { Round } from '#app/domain/rounds/round.ts'
import { readRound } from '#models/rounds/round.server.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aProposal } from '#seed/builders/a-proposal.ts'
import { aRound } from '#seed/builders/a-round.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { anAccount } from '#seed/builders/an-account.ts'
import { runningApplication } from '#tests/support/application.ts'
import { signedIn } from '#tests/support/signed-in.ts'
import type { Page, Visitor } from '#tests/support/visitor.ts'

const running = runningApplication()
const place = 'ak-bulun'
const office = `/ky/${place}/office`
const at = new Date()
let officer: Visitor
let admin: Visitor
let resident: Visitor
let stranger: Visitor

beforeAll(async () => {
  await aMunicipality()
  await aMunicipality({ place: placeId('kara-kujur') })
  await aVillage()
  officer = await signedIn(running.origin, await anAccount({ roles: ['election-officer'] }))
  admin = await signedIn(
    running.origin,
    await anAccount({ roles: ['admin'], name: 'Бекова Нурзат' }),
  )
  resident = await signedIn(running.origin, await anAccount())
  stranger = await signedIn(
    running.origin,
    await anAccount({ place: placeId('kara-kujur'), roles: ['election-officer', 'admin'] }),
  )
})

/** A round on the eve of its vote, one proposal on the published list. */
async function anEve(): Promise<Round> {
  const round = await aRound({ place, at, inPhase: 'published' })
  const text = { village: null, title: 'Көчө жарыктары' }
  await aProposal({
    place,
    round: round.number,
    state: 'on-ballot',
    checkedCost: som(300_000),
    text,
  })
  return round
}

const sign = (visitor: Visitor, act: Page) =>
  visitor.submit(new URL(act.url).pathname, { step: 'sign' }, 'form[method=post]')

test('one person cannot open a vote, two can; the fingerprint is then public', async () => {
  const round = await anEve()
  const asked = await officer.submit(`${office}/rounds/${round.number}/open`, {})
  expect(asked.text).toContain('Экинчи кол күтүлүүдө')
  expect((await readRound(place, round.number))?.frozen).toBeNull()
  const own = await officer.post(new URL(asked.url).pathname, { step: 'sign' })
  expect([own.status, own.text.includes('башка адам кол коюшу керек')]).toEqual([403, true])
  expect((await readRound(place, round.number))?.frozen).toBeNull()
  await sign(admin, asked)
  const frozen = (await readRound(place, round.number))?.frozen
  expect(frozen?.projects.map(({ cost }) => cost)).toEqual([som(300_000)])
  const rules = await resident.ask(`/ky/${place}/rounds/${round.number}/rules`)
  expect(rules.html).toContain(frozen?.hash)
  expect(rules.text).toContain('Сакталган текст менен санариптик изи дал келет')
})

test('after the opening every change of rules and list answers 409', async () => {
  const round = await anEve()
  await sign(admin, await officer.submit(`${office}/rounds/${round.number}/open`, {}))
  for (const act of ['edit', 'publish', 'open']) {
    const answer = await officer.post(`${office}/rounds/${round.number}/${act}`, {})
    expect([act, answer.status]).toEqual([act, 409])
  }
})

test('a vote is extended by two persons, and the reason is public', async () => {
  const round = await aRound({ place, at, inPhase: 'voting' })
  const until = localTimeOf(new Date(round.calendar.counting.getTime() + 4 * 3_600_000))
  const reason = 'Айылда электр 4 саат өчтү'
  const extension = { phase: 'voting', until, later: 'no', reason, step: 'ask' }
  const asked = await officer.submit(`${office}/rounds/${round.number}/extend`, extension)
  expect((await readRound(place, round.number))?.calendar.counting).toEqual(round.calendar.counting)
  await sign(admin, asked)
  const [day = '', time] = until.split('T')
  expect((await readRound(place, round.number))?.calendar.counting).toEqual(
    instantOf(day as never, time),
  )
  const rules = await resident.ask(`/ky/${place}/rounds/${round.number}/rules`)
  expect(rules.text).toContain(reason)
})

test('the office is closed to residents with the reason, and to staff of another municipality', async () => {
  const refused = await resident.ask(office)
  expect(refused.status).toBe(403)
  const foreign = await stranger.ask(`${office}/rounds`)
  expect(new URL(foreign.url).pathname).toBe(`/ky/${place}/account/sign-in`)
})

test('an impossible round is refused at its fields and keeps what was typed', async () => {
  const again = await officer.submit(`${office}/rounds/new`, {
    'title-ky': 'Айыл бюджети 2028',
    'pot-0': 'көп',
    cap: '140',
  })
  expect(again.status).toBe(422)
  expect(again.document.querySelector('#title-ky')?.getAttribute('value')).toBe('Айыл бюджети 2028')
  expect(again.document.querySelector('#pot-0-fault')?.text).toContain('Сумманы сан менен')
  expect(again.document.querySelector('#cap-fault')).not.toBeNull()
})

test('last year’s round is copied, looked through and published', async () => {
  const last = await aRound({ place, at, inPhase: 'delivery' })
  const made = await officer.submit(`${office}/rounds/new?from=${last.number}`, {})
  expect(made.status).toBe(200)
  const number = Number(new URL(made.url).pathname.split('/').at(-1))
  expect(await readRound(place, number)).toBeNull()
  await officer.submit(`${office}/rounds/${number}/draft`, {}, 'main form')
  expect((await readRound(place, number))?.year).toBe(last.year + 1)
})
