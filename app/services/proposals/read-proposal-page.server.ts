import { type Outcome, refuse } from '#app/domain/outcome.ts'
import { possibleNow } from '#app/domain/permissions/may.ts'
import type { Village } from '#app/domain/places/territory.ts'
import { type PublicProposal, publicPart } from '#app/domain/proposals/public-proposal.ts'
import {
  endedOn,
  milestonesOf,
  type TimelineStep,
  timelineOf,
} from '#app/domain/proposals/timeline.ts'
import type { RoundHead } from '#app/domain/rounds/round.ts'
import { villagesHere } from '#app/services/places/villages-here.server.ts'
import { roundHere } from '#app/services/rounds/rounds-here.server.ts'
import type { Situation } from '#app/services/situation.ts'
import { readProposal } from '#models/proposals/proposal.server.ts'
import { linesAbout } from '#models/records/audit-line.server.ts'
import { type Followed, followedOf } from './delivery.server.ts'

export type ProposalFound = {
  proposal: PublicProposal
  round: RoundHead
  villages: Village[]
  timeline: TimelineStep[]
  followed: Followed | null
  /** Whether votes can be cast now. */
  voting: boolean
  /** Whether its author, whoever that is, could change or withdraw it now, and appeal against a rejection. */
  changeable: boolean
  appealable: boolean
}

/** A sent proposal of a municipality for its public page; the same for whoever asks. */
export async function readPublicProposal(
  situation: Situation,
  number: number,
): Promise<Outcome<ProposalFound>> {
  const { place, at } = situation
  const [proposal, villages, acts, followed] = await Promise.all([
    readProposal(place, number),
    villagesHere(situation),
    linesAbout(place, `proposal/${number}`),
    followedOf(place, number),
  ])
  const round = proposal && (await roundHere(situation, proposal.round))
  if (!proposal || proposal.state === 'draft' || !round) return refuse('missing', 'not-here', {})
  const way = timelineOf(proposal, round, milestonesOf(acts), at)
  const timeline = followed?.openedOn ? endedOn(way, followed.openedOn) : way
  const possible = (...actions: Parameters<typeof possibleNow>[0][]) =>
    actions.some((action) => !possibleNow(action, { place, round }, at).refused)
  return {
    refused: false,
    value: {
      ...{ proposal: publicPart(proposal), round, villages, timeline, followed },
      voting: possible('cast-ballot'),
      changeable: possible('edit-proposal', 'answer-return', 'withdraw-proposal'),
      appealable: possible('appeal'),
    },
  }
}

/** Whether somebody has appealed against its rejection, decided or not. */
export const wasAppealed = async (place: string, number: number): Promise<boolean> =>
  (await linesAbout(place, `proposal/${number}`)).some(({ action }) => action === 'appeal-sent')
