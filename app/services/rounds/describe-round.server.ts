import { dayOf } from '#app/domain/calendar/day.ts'
import { cutOfDay, firstLotOf } from '#app/domain/proposals/finding/list-order.ts'
import { askedFrom, type ProposalState } from '#app/domain/proposals/proposal.ts'
import type { RoundIdea, RoundOverview } from '#app/domain/rounds/overview.ts'
import { phaseAt, phases } from '#app/domain/rounds/phase.ts'
import type { RoundHead } from '#app/domain/rounds/round.ts'
import { countStates, firstByLot, type ProposalEntry } from '#models/proposals/proposal.server.ts'
import { municipalityHere } from '../places/municipality-here.server.ts'
import { villagesHere } from '../places/villages-here.server.ts'
import type { Situation } from '../situation.ts'
import { recentTurnout } from '../voting/recent-turnout.server.ts'
import { roundLine } from './round-line.ts'

const listed: readonly ProposalState[] = ['on-ballot', 'funded', 'not-funded']
const passed: readonly ProposalState[] = ['accepted', ...listed]
const received: readonly ProposalState[] = ['sent', 'returned', 'checking', 'rejected', ...passed]
const firstIdeas = 5
const summaryLength = 140

/** What the first screen about a round says at an instant. */
export async function describeRound(
  situation: Situation,
  round: RoundHead,
): Promise<RoundOverview> {
  const { at } = situation
  const { place, number } = round
  const isPublished = phases.indexOf(phaseAt(round.calendar, at)) >= phases.indexOf('published')
  const [states, ideas, villages, turnout] = await Promise.all([
    countStates(place, number),
    firstByLot(place, number, isPublished ? listed : received, {
      first: firstLotOf(cutOfDay(dayOf(at))),
      limit: firstIdeas,
    }),
    villagesHere(situation),
    readTurnout(situation, round),
  ])
  const among = (wanted: readonly ProposalState[]) =>
    wanted.reduce((sum, state) => sum + (states.get(state) ?? 0), 0)
  return {
    ...roundLine(round, at),
    about: round.about,
    calendar: round.calendar,
    resultAt: round.resultAt,
    rules: round.frozen?.rules ?? round.rules,
    frozen: round.frozen && { at: round.frozen.at, hash: round.frozen.hash },
    extensions: round.extensions,
    counts: {
      received: among(received),
      onBallot: among(listed),
      passed: among(passed),
      rejected: among(['rejected']),
    },
    turnout,
    villages: villages.map((village) => ({ number: village.number, name: village.name })),
    ideas: ideas.map(ideaOf),
  }
}

async function readTurnout(situation: Situation, { number, frozen, importedFrom }: RoundHead) {
  if (!frozen || importedFrom) return null
  const [turnout, municipality] = await Promise.all([
    recentTurnout(situation, number),
    municipalityHere(situation),
  ])
  return { voted: turnout.voted, of: municipality?.adults ?? 0 }
}

function ideaOf(proposal: ProposalEntry): RoundIdea {
  const { title, theme, village, need, attachments } = proposal.text
  const photo = attachments.find(({ kind }) => kind === 'photo')
  const summary = shortened(need)
  const cost = askedFrom(proposal)
  return { number: proposal.number, title, theme, village, summary, cost, photo: photo?.id ?? null }
}

/** The beginning of a text, cut between words. */
function shortened(text: string): string {
  if (text.length <= summaryLength) return text
  return `${text.slice(0, summaryLength).replace(/\s+\S*$/, '')} …`
}
