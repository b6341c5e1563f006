import { beforeAll, expect, test } from 'vitest'
import { dayOf, dayPlus, instantOf, localTimeOf } from '#app/domain/calendar/day.ts'
import { linesAbout } from '#models/records/audit-line.server.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aRound } from '#seed/builders/a-round.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { anAccount } from '#seed/builders/an-account.ts'
import { runningApplication } from '#tests/support/application.ts'
import { sessionOf } from '#tests/support/session-of.ts'
import { type Fields, newVisitor, type Visitor } from '#tests/support/visitor.ts'

const running = runningApplication()
const place = 'ak-bulun'
const at = new Date()
const reason = 'Айылдык кеңештин 12-токтому'
let officer: Visitor

beforeAll(async () => {
  await aMunicipality()
  await aVillage()
  const account = await anAccount({ roles: ['election-officer'] })
  officer = await sessionOf(running.context, running.origin, account)
})

/** What is typed into the form, and the field of the round whose old and new value the log keeps. */
const changes: readonly [what: string, typed: Fields, field: string][] = [
  ['money', { 'pot-0': '1 600 000' }, 'pots'],
  ['who may propose', { 'propose-age': '17' }, 'mayPropose'],
  ['who may vote', { 'vote-age': '19' }, 'mayVote'],
  ['the ballot', { max: '4' }, 'ballot'],
  ['the count', { count: 'greedy-skip' }, 'count'],
  ['the threshold', { threshold: '7' }, 'threshold'],
  ['the cap', { cap: '60' }, 'capBasisPoints'],
  ['the own contribution', { own: '9' }, 'ownContributionBasisPoints'],
  ['prices', { prices: 'Шагыл; м³; 1300' }, 'unitPrices'],
  ['the title', { 'title-ky': 'Айыл бюджети: башка аталыш' }, 'title'],
]

test.each(changes)(
  'a change of %s keeps its old and new value, with the reason, for everybody',
  async (...row) => {
    const [, typed, field] = row
    const { number, ...before } = await aRound({ place, at, inPhase: 'preparation' })
    const edit = `/ky/${place}/office/rounds/${number}/edit`
    expect((await officer.submit(edit, { ...typed, reason }, 'main form')).status).toBe(200)
    const line = (await linesAbout(place, `round/${number}`)).at(-1)
    const [from, to] = [line?.details.from, line?.details.to].map((kept) =>
      JSON.parse(String(kept)),
    )
    const stood = { ...before, ...before.rules }[field as 'title'] // each is a field of one of the two
    expect([Object.keys(from), Object.keys(to)]).toEqual([[field], [field]])
    expect(from[field]).toEqual(JSON.parse(JSON.stringify(stood)))
    expect(to[field]).not.toEqual(from[field])
    const acts = await newVisitor(running.origin).ask(`/ky/${place}/rounds/${number}/acts`)
    expect(acts.text).toContain(reason)
    expect(acts.text).toContain(' → ')
    const list = `${running.origin}/ru/${place}/rounds/${number}/acts/files/list`
    const csv = await (await fetch(`${list}.csv`)).text()
    expect([csv.includes(reason), csv.includes(' → '), csv.includes(String(line?.hash))]).toEqual([
      ...[true, true, true],
    ])
    const book = await fetch(`${list}.xlsx`)
    expect([book.status, book.headers.get('content-type')]).toEqual([
      ...[200, expect.stringContaining('spreadsheetml')],
    ])
  },
)

test('a moved date keeps its old and new value as well', async () => {
  const { number, calendar } = await aRound({ place, at, inPhase: 'preparation' })
  const later = instantOf(dayPlus(dayOf(calendar.delivery), 3))
  const edit = `/ky/${place}/office/rounds/${number}/edit`
  const typed = { delivery: localTimeOf(later), reason }
  expect((await officer.submit(edit, typed, 'main form')).status).toBe(200)
  const line = (await linesAbout(place, `round/${number}`)).at(-1)
  expect(JSON.parse(String(line?.details.from)).delivery).toBe(calendar.delivery.toISOString())
  expect(JSON.parse(String(line?.details.to)).delivery).toBe(later.toISOString())
})
