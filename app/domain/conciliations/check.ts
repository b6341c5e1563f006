import { type FieldFault, fault, type Refusal, refuse } from '../outcome.ts'
import { type Conciliation, type ConciliationEntry, stageOf } from './conciliation.ts'
import { agreedOffers, type Offer } from './offer.ts'
import type { Protocol } from './protocol.ts'
import type { Side } from './side.ts'

const longest = 12 * 3_600_000

function faultsOfTimes({ begins, ends }: Pick<ConciliationEntry, 'begins' | 'ends'>): FieldFault[] {
  if (ends <= begins) return [fault('ends', 'conciliation-ends-early', {})]
  return ends.getTime() - begins.getTime() > longest
    ? [fault('ends', 'conciliation-too-long', { hours: longest / 3_600_000 })]
    : []
}

/** What cannot stand on a table; `known`: the year's remarks, and when they were written. */
export function faultsOfEntry(
  { remarks, begins, ends }: ConciliationEntry,
  known: readonly { number: number; at: Date }[],
): FieldFault[] {
  const there = known.filter(({ number }) => remarks.includes(number))
  const early = there.some(({ at }) => begins < at)
  return [
    ...faultsOfTimes({ begins, ends }),
    ...(there.length < 2 || there.length < remarks.length
      ? [fault('remarks', 'conciliation-two-remarks', {})]
      : []),
    ...(early ? [fault('begins', 'conciliation-before-remarks', {})] : []),
  ]
}

/** Why nothing that the protocol stands on can be changed now. */
export function checkOpen(table: Conciliation, at: Date): Refusal | null {
  const stage = stageOf(table, at)
  if (stage === 'called-off') return refuse('conflict', 'conciliation-called-off', {})
  if (stage === 'confirmed') return refuse('conflict', 'conciliation-confirmed-before', {})
  return stage === 'written' ? refuse('conflict', 'conciliation-written', {}) : null
}

/** Why nothing of when and where a table meets, or what lies on it, can be changed now: its meeting has begun. */
export function checkAhead(table: Conciliation, at: Date): Refusal | null {
  const refused = checkOpen(table, at)
  if (refused) return refused
  return stageOf(table, at) === 'held' ? refuse('conflict', 'conciliation-has-begun', {}) : null
}

/** What of a change cannot stand: what was announced is moved with a reason, and never into the past. */
export function faultsOfMoving(
  table: Conciliation,
  { begins }: Pick<ConciliationEntry, 'begins'>,
  reason: string,
  at: Date,
): FieldFault[] {
  if (!table.announced) return []
  return [
    ...(reason === '' ? [fault('reason', 'conciliation-change-needs-reason', {})] : []),
    ...(begins <= at ? [fault('begins', 'conciliation-in-the-past', {})] : []),
  ]
}

/** Why a table cannot be announced now. */
export function checkAnnouncement(table: Conciliation, at: Date): Refusal | null {
  if (table.announced) return refuse('conflict', 'conciliation-announced-before', {})
  if (table.begins <= at) return refuse('conflict', 'conciliation-in-the-past', {})
  return table.sides.length < 2 ? refuse('conflict', 'conciliation-two-sides', {}) : null
}

/** Why a table cannot be called off: nobody knows of it, or its meeting has begun; then its protocol says what came of it. */
export function checkCallingOff(table: Conciliation, at: Date): Refusal | null {
  if (!table.announced) return refuse('conflict', 'conciliation-not-announced', {})
  return checkAhead(table, at)
}

/** What cannot stand in an offer. */
export function faultsOfOffer(
  { by, moves, stands }: Omit<Offer, 'number'>,
  { sides, remarks }: Pick<Conciliation, 'sides' | 'remarks'>,
): FieldFault[] {
  const known = (number: number) => sides.some((side) => side.number === number)
  return [
    ...(known(by) ? [] : [fault('by', 'conciliation-no-such-side', {})]),
    ...(moves.length > 0 ? [] : [fault('from-0', 'conciliation-needs-moves', {})]),
    ...moves.flatMap(({ from, to, amount, remark }, at) => [
      ...(amount > 0 ? [] : [fault(`amount-${at}`, 'conciliation-nothing-moved', {})]),
      ...(from.side === to.side && from.key === to.key && from.part === to.part
        ? [fault(`to-${at}`, 'conciliation-from-itself', {})]
        : []),
      ...(remarks.includes(remark)
        ? []
        : [fault(`remark-${at}`, 'conciliation-remark-not-here', {})]),
    ]),
    ...stands.flatMap(({ side, stand, words }) =>
      stand === 'against' && words === ''
        ? [fault(`words-${side}`, 'conciliation-dissent-needs-words', {})]
        : [],
    ),
  ]
}

/** Why the protocol cannot be written now: the meeting is to come, or it is written. */
export function checkProtocol(table: Conciliation, at: Date): Refusal | null {
  if (!table.announced) return refuse('conflict', 'conciliation-not-announced', {})
  return (
    checkOpen(table, at) ??
    (at < table.begins ? refuse('conflict', 'conciliation-not-begun', {}) : null)
  )
}

/** Every remark on the table gets an answer with its reason; of those that name no sum it is said what is decided. */
export const faultsOfProtocol = (
  { replies }: Pick<Protocol, 'replies'>,
  { remarks }: Pick<Conciliation, 'remarks'>,
  sumless: readonly number[],
): FieldFault[] =>
  remarks.flatMap((number) => {
    const reply = replies.find(({ remark }) => remark === number)
    return [
      ...(reply && reply.reason !== '' ? [] : [fault(`reply-${number}`, 'fill-in', {})]),
      ...(sumless.includes(number) && !reply?.verdict
        ? [fault(`verdict-${number}`, 'choose-one', {})]
        : []),
    ]
  })

/** Why a protocol cannot be confirmed or returned now. */
export function checkConfirming(table: Conciliation): Refusal | null {
  if (table.confirmed) return refuse('conflict', 'conciliation-confirmed-before', {})
  return table.protocol ? null : refuse('conflict', 'conciliation-not-written', {})
}

/** The dissent that stands beside what was agreed: which side, of which offer, in its own words. */
export const dissentOf = (
  sides: readonly Side[],
  offers: readonly Offer[],
): { side: Side; offer: number; words: string }[] =>
  agreedOffers(offers).flatMap((offer) =>
    offer.stands.flatMap(({ side: number, stand, words }) => {
      const side = sides.find((one) => one.number === number)
      return side && stand === 'against' ? [{ side, offer: offer.number, words }] : []
    }),
  )
