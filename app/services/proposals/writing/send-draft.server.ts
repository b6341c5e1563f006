import type { Person } from '#app/domain/accounts/person.ts'
import { dayOf } from '#app/domain/calendar/day.ts'
import { type Outcome, type Refusal, refuse, refuseInput } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { validOn } from '#app/domain/places/territory.ts'
import { authorsOf } from '#app/domain/proposals/authors.ts'
import type { ProposalText } from '#app/domain/proposals/proposal.ts'
import { checkTogether } from '#app/domain/proposals/writing/check-together.ts'
import type { Draft } from '#app/domain/proposals/writing/draft.ts'
import { type Done, perform } from '#app/services/perform.server.ts'
import { villagesOf } from '#app/services/places/villages-of.server.ts'
import type { Situation } from '#app/services/situation.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'
import { readProposalIn } from '#models/proposals/proposal.server.ts'
import { deleteDraftIn, readDraftIn } from '#models/proposals/proposal-draft.server.ts'
import { readRoundIn } from '#models/rounds/round.server.ts'
import { sendAction } from './sending.ts'
import { type Sent, writeChange, writeFirst } from './write-sent.server.ts'

/** `over`: the version that it replaces knowingly; null for the one it was begun from. */
export type SendDraft = {
  draft: number
  text: Omit<ProposalText, 'attachments'>
  over: number | null
}

/**
 * Sends what was written: as a new proposal, or as a new version of one. The draft is gone afterwards, and the
 * proposal stands in the audit chain.
 */
export async function sendDraft(
  situation: Situation,
  { draft: number, text, over }: SendDraft,
): Promise<Outcome<Sent>> {
  const { person, place } = situation
  if (!person) return refuse('forbidden', 'sign-in-first', {})
  const villages = await villagesOf(place)
  return perform(situation, async (tx) => {
    const found = await readDraftIn(tx, place, number, person.id)
    if (!found) return refuse('missing', 'no-such-draft', {})
    const draft = { ...found, basis: over ?? found.basis }
    const whole = { ...text, attachments: draft.attachments }
    const sent = await send(tx, situation, { draft, person, villages, text: whole })
    if (!sent.refused) await deleteDraftIn(tx, place, number)
    return sent
  })
}

type Sending = Parameters<typeof writeFirst>[2] & { draft: Draft; person: Person }

async function send(
  tx: Transaction,
  situation: Situation,
  sending: Sending,
): Promise<Done<Sent> | Refusal> {
  const { draft, person, text, villages } = sending
  const { place, at } = situation
  const round = await readRoundIn(tx, place, draft.round)
  if (!round) return refuse('missing', 'not-here', {})
  const before = draft.proposal === null ? null : await readProposalIn(tx, place, draft.proposal)
  const subject = { place, round, authors: before ? authorsOf(before) : [] }
  const allowed = may(person, sendAction(draft, before?.state ?? null), subject, at)
  if (allowed.refused) return allowed
  const standing = villages.filter((village) => validOn(village, dayOf(at)))
  const numbers = standing.map(({ number }) => number)
  const faults = checkTogether(round, numbers, text)
  if (faults.length > 0) return refuseInput(faults)
  return before ? writeChange(tx, situation, sending, before) : writeFirst(tx, situation, sending)
}
