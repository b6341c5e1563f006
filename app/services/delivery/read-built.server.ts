import { dayOf } from '#app/domain/calendar/day.ts'
import {
  type BuiltProject,
  builtProject,
  inOrderOfBuilding,
  type ProposalLook,
} from '#app/domain/delivery/built.ts'
import { deliveriesOf } from '#models/delivery/delivery.server.ts'
import { type ProposalEntry, proposalsIn } from '#models/proposals/proposal.server.ts'
import type { Situation } from '../situation.ts'

/** What became of the funded projects of a round whose result is published; empty before. */
export async function readBuilt(
  { place, at }: Pick<Situation, 'place' | 'at'>,
  round: number,
): Promise<BuiltProject[]> {
  const [deliveries, proposals] = await Promise.all([
    deliveriesOf(place, round),
    proposalsIn(place, round, ['funded']),
  ])
  const looks = new Map(proposals.map((proposal) => [proposal.number, lookOf(proposal)]))
  const today = dayOf(at)
  return inOrderOfBuilding(
    deliveries.map((delivery) =>
      builtProject(delivery, looks.get(delivery.proposal) ?? plainLook, today),
    ),
  )
}

const plainLook: ProposalLook = { theme: 'other', photo: null }

/** What is hidden lends no picture. */
function lookOf({ text, hidden }: ProposalEntry): ProposalLook {
  const photo = text.attachments.find(({ kind }) => kind === 'photo')?.id ?? null
  return { theme: text.theme, photo: hidden ? null : photo }
}
