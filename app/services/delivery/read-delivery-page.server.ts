import { type Day, dayOf } from '#app/domain/calendar/day.ts'
import type { Delivery } from '#app/domain/delivery/delivery.ts'
import { type ProjectTimeline, projectTimeline } from '#app/domain/delivery/timeline.ts'
import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import { voteBegan } from '#app/domain/rounds/what-is-on.ts'
import { readDelivery } from '#models/delivery/delivery.server.ts'
import { readProposal } from '#models/proposals/proposal.server.ts'
import { versionsOf } from '#models/proposals/proposal-version.server.ts'
import { readRound } from '#models/rounds/round.server.ts'
import { readPublishedResult } from '#models/tally/result.server.ts'
import type { Situation } from '../situation.ts'

export type DeliveryPage = {
  delivery: Delivery
  timeline: ProjectTimeline
  today: Day
}

/** Everything about one funded project from the idea on. */
export async function readDeliveryPage(
  { place, at }: Situation,
  number: number,
): Promise<Outcome<DeliveryPage>> {
  const [delivery, proposal] = await Promise.all([
    readDelivery(place, number),
    readProposal(place, number),
  ])
  if (!delivery || !proposal) return refuse('missing', 'not-here', {})
  const [versions, round, result] = await Promise.all([
    versionsOf(place, number),
    readRound(place, delivery.round),
    readPublishedResult(place, delivery.round),
  ])
  const standing = result?.pots
    .flatMap((pot) => pot.standings)
    .find((project) => project.number === number)
  const known = {
    delivery,
    author: proposal.author.name,
    versions: versions.map((version) => version.at).sort((a, b) => a.getTime() - b.getTime()),
    voteOpened: round ? voteBegan(round) : null,
    result:
      result?.publishedAt && standing ? { at: result.publishedAt, votes: standing.votes } : null,
  }
  const today = dayOf(at)
  return accepted({ delivery, timeline: projectTimeline(known, today), today })
}
