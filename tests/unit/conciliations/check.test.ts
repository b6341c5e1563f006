import { describe, expect, test } from 'vitest'
import {
  checkAhead,
  checkAnnouncement,
  checkCallingOff,
  checkConfirming,
  checkOpen,
  checkProtocol,
  faultsOfEntry,
  faultsOfMoving,
  faultsOfOffer,
  faultsOfProtocol,
} from '#app/domain/conciliations/check.ts'
import type { Conciliation } from '#app/domain/conciliations/conciliation.ts'
import { isAgreed, type Offer, type SideStand } from '#app/domain/conciliations/offer.ts'
import { tyiyn } from '#app/domain/money.ts'
import { anOffer, aProtocol } from '#seed/builders/a-conciliation.ts'

/** Each guard of a conciliation table alone: what it lets through, and the one thing that it does not. */
const hour = (hours: number) => new Date(Date.UTC(2027, 1, 2, 9) + hours * 3_600_000)
const by = { account: 'ak-bulun:4', name: 'Э. Садыков' }
const table: Conciliation = {
  ...{ place: 'ak-bulun', year: 2027, number: 1, title: { ky: 'Жарык' }, remarks: [1, 2] },
  ...{ begins: hour(0), ends: hour(2), where: { ky: 'Клуб' }, offers: [anOffer] },
  sides: [
    { number: 1, name: 'Базар көчөсү', kind: 'authors', women: null, men: null },
    { number: 2, name: 'Финансы бөлүмү', kind: 'office', women: null, men: null },
    { number: 3, name: 'Мектеп көчөсү', kind: 'authors', women: null, men: null },
  ],
  ...{ announced: hour(-100), calledOff: null, protocol: null, returned: null, confirmed: null },
}
const written = { ...table, protocol: aProtocol([1, 2], hour(3)) }
const confirmed = {
  ...written,
  confirmed: { at: hour(4), by, basis: 1, version: 2, results: [] },
}
const calledOff = { ...table, calledOff: { at: hour(-5), reason: 'Макулдашты' } }
const silent = { ...table, announced: null }

type Refused = ReturnType<typeof checkOpen>
const told = (refused: Refused) => refused?.reason.key ?? null
const fields = (faults: ReturnType<typeof faultsOfEntry>) =>
  faults.map(({ field, reason }) => `${field} ${reason.key}`)

describe('what can be done with a table at each stage', () => {
  const ahead = hour(-1)
  const during = hour(1)
  test.each([
    ['changed ahead', checkOpen(table, ahead), null],
    ['written of during the meeting', checkOpen(table, during), null],
    ['changed once written', checkOpen(written, during), 'conciliation-written'],
    ['changed once confirmed', checkOpen(confirmed, during), 'conciliation-confirmed-before'],
    ['changed once called off', checkOpen(calledOff, ahead), 'conciliation-called-off'],
    ['moved ahead', checkAhead(table, ahead), null],
    ['moved once it has begun', checkAhead(table, hour(0)), 'conciliation-has-begun'],
    ['moved once written', checkAhead(written, during), 'conciliation-written'],
    ['announced', checkAnnouncement(silent, ahead), null],
    ['announced twice', checkAnnouncement(table, ahead), 'conciliation-announced-before'],
    ['announced at its beginning', checkAnnouncement(silent, hour(0)), 'conciliation-in-the-past'],
    [
      'announced with one side',
      checkAnnouncement({ ...silent, sides: table.sides.slice(0, 1) }, ahead),
      'conciliation-two-sides',
    ],
    ['called off', checkCallingOff(table, ahead), null],
    ['called off unannounced', checkCallingOff(silent, ahead), 'conciliation-not-announced'],
    ['called off once begun', checkCallingOff(table, during), 'conciliation-has-begun'],
    ['called off twice', checkCallingOff(calledOff, ahead), 'conciliation-called-off'],
    ['written of', checkProtocol(table, hour(0)), null],
    ['written of ahead', checkProtocol(table, ahead), 'conciliation-not-begun'],
    ['written of unannounced', checkProtocol(silent, during), 'conciliation-not-announced'],
    ['written of twice', checkProtocol(written, during), 'conciliation-written'],
    ['confirmed', checkConfirming(written), null],
    ['confirmed unwritten', checkConfirming(table), 'conciliation-not-written'],
    ['confirmed twice', checkConfirming(confirmed), 'conciliation-confirmed-before'],
  ] as const)('%s', (_name, refused, key) => expect(told(refused)).toBe(key))
})

describe('what lies on a table, and when it meets', () => {
  const known = [1, 2, 3].map((number) => ({ number, at: hour(-200) }))
  const entry = (given: Partial<Conciliation>, there = known) =>
    fields(faultsOfEntry({ ...table, ...given }, there))
  test.each([
    ['two remarks of the year', entry({}), []],
    ['one', entry({ remarks: [1] }), ['remarks conciliation-two-remarks']],
    ['one that nobody wrote', entry({ remarks: [1, 2, 9] }), ['remarks conciliation-two-remarks']],
    ['an end at its beginning', entry({ ends: hour(0) }), ['ends conciliation-ends-early']],
    ['twelve hours', entry({ ends: hour(12) }), []],
    ['longer', entry({ ends: hour(12.1) }), ['ends conciliation-too-long']],
    [
      'a meeting before one of its remarks',
      entry({}, [...known.slice(0, 1), { number: 2, at: hour(1) }]),
      ['begins conciliation-before-remarks'],
    ],
    [
      'a later remark that does not lie on it',
      entry({}, [...known.slice(0, 2), { number: 3, at: hour(1) }]),
      [],
    ],
  ])('%s', (_name, found, expected) => expect(found).toEqual(expected))

  const moving = (from: Conciliation, begins: Date, reason: string) =>
    fields(faultsOfMoving(from, { begins }, reason, hour(-1)))
  test.each([
    ['moved with a reason', moving(table, hour(0), 'Кар жаады'), []],
    ['without', moving(table, hour(0), ''), ['reason conciliation-change-needs-reason']],
    ['to this instant', moving(table, hour(-1), 'Кар'), ['begins conciliation-in-the-past']],
    ['before anybody knows of it', moving(silent, hour(-1), ''), []],
  ])('%s', (_name, found, expected) => expect(found).toEqual(expected))
})

describe('what an offer may say', () => {
  const [move] = anOffer.moves
  if (!move) throw new Error('the offer of the builder moves money')
  const against: SideStand = { side: 3, stand: 'against', words: '' }
  const offer = (given: Partial<Offer>) => fields(faultsOfOffer({ ...anOffer, ...given }, table))
  test.each([
    ['a move for a remark of the table', offer({}), []],
    ['of a side that is not there', offer({ by: 9 }), ['by conciliation-no-such-side']],
    ['without a move', offer({ moves: [] }), ['from-0 conciliation-needs-moves']],
    [
      'of nothing',
      offer({ moves: [{ ...move, amount: tyiyn(0) }] }),
      ['amount-0 conciliation-nothing-moved'],
    ],
    [
      'the wrong way round',
      offer({ moves: [move, { ...move, amount: tyiyn(-1) }] }),
      ['amount-1 conciliation-nothing-moved'],
    ],
    [
      'from a line to itself',
      offer({ moves: [{ ...move, to: move.from }] }),
      ['to-0 conciliation-from-itself'],
    ],
    [
      'between two parts of a line',
      offer({ moves: [{ ...move, to: { ...move.from, part: 'Кум' } }] }),
      [],
    ],
    [
      'for a remark that lies elsewhere',
      offer({ moves: [{ ...move, remark: 9 }] }),
      ['remark-0 conciliation-remark-not-here'],
    ],
    [
      'dissent without a word',
      offer({ stands: [against] }),
      ['words-3 conciliation-dissent-needs-words'],
    ],
    ['dissent with one', offer({ stands: [{ ...against, words: 'Кеч' }] }), []],
  ])('%s', (_name, found, expected) => expect(found).toEqual(expected))

  const stood = (agrees: number, opposed: number, withdrawn = false) =>
    isAgreed({
      withdrawn,
      stands: Array.from({ length: agrees + opposed }, (_, at) => ({
        ...{ side: at + 1, words: '' },
        stand: at < agrees ? ('agrees' as const) : ('against' as const),
      })),
    })
  test('it is agreed where more sides agree than are against, and not once it is withdrawn', () => {
    expect([stood(2, 1), stood(1, 1), stood(0, 0), stood(2, 0, true)]).toEqual([
      ...[true, false, false, false],
    ])
  })
})

describe('what a protocol answers', () => {
  const answers = (replies: ReturnType<typeof aProtocol>['replies'], sumless: number[] = []) =>
    fields(faultsOfProtocol({ replies }, table, sumless))
  const both = aProtocol([1, 2], hour(3)).replies
  const verdict = both.map((reply) => ({ ...reply, verdict: 'partly' as const }))
  test.each([
    ['every remark', answers(both), []],
    ['all but one', answers(both.slice(0, 1)), ['reply-2 fill-in']],
    [
      'one without a word',
      answers(both.map((one) => (one.remark === 1 ? { ...one, reason: '' } : one))),
      ['reply-1 fill-in'],
    ],
    ['one that names no sum, without a verdict', answers(both, [2]), ['verdict-2 choose-one']],
    ['the same with one', answers(verdict, [1, 2]), []],
  ])('%s', (_name, found, expected) => expect(found).toEqual(expected))
})
