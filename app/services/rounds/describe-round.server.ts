import { dayOf } from '#app/domain/calendar/day.ts'
import { cutOfDay, firstLotOf } from '#app/domain/proposals/finding/list-order.ts'
import { askedFrom, type ProposalState } from '#app/domain/proposals/proposal.ts'
import { titleWordsOf } from '#app/domain/proposals/text-language.ts'
import type { RoundIdea, RoundOverview } from '#app/domain/rounds/overview.ts'
import { phaseAt, phases } from '#app/domain/rounds/phase.ts'
import { type Frozen, type RoundHead, rulesOf } from '#app/domain/rounds/round.ts'
import { countStates, firstByLot, type ProposalEntry } from '#models/proposals/proposal.server.ts'
import { municipalityHere } from '../places/municipality-here.server.ts'
import { villagesHere } from '../places/villages-here.server.ts'
import type { Situation } from '../situation.ts'
import { recentTurnout } from '../voting/recent-turnout.server.ts'
import { roundLine } from './round-line.ts'

const listed: readonly ProposalState[] = ['on-ballot', 'funded', 'not-funded']
const passed: readonly ProposalState[] = ['accepted', ...listed]
const standing: readonly ProposalState[] = ['sent', 'returned', 'checking', 'rejected', ...passed]
const received: readonly ProposalState[] = ['withdrawn', ...standing]
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
  const shownStates = isPublished ? listed : standing
  const [states, ideas, villages, turnout] = await Promise.all([
    countStates(place, number),
    firstByLot(place, number, shownStates, {
      first: firstLotOf(cutOfDay(dayOf(at))),
      limit: firstIdeas,
    }),
    villagesHere(situation),
    readTurnout(situation, round),
  ])
  const among = (wanted: readonly ProposalState[], which: 'all' | 'shown' = 'all') =>
    wanted.reduce((sum, state) => sum + (states.get(state)?.[which] ?? 0), 0)
  return {
    ...roundLine(round, at),
    about: round.about,
    calendar: round.calendar,
    resultAt: round.resultAt,
    rules: rulesOf(round),
    frozen: round.frozen && headOf(round.frozen),
    roll: rollOf(round),
    extensions: round.extensions,
    counts: {
      received: among(received),
      onBallot: among(listed),
      passed: among(passed),
      rejected: among(['rejected']),
      shown: among(shownStates, 'shown'),
    },
    turnout,
    villages: villages.map((village) => ({ number: village.number, name: village.name })),
    ideas: ideas.map(ideaOf),
  }
}

/** Of an opinion poll none is told, though one was approved before. */
function rollOf({ binding, roll }: RoundHead): RoundOverview['roll'] {
  return binding && roll ? { size: roll.size, hash: roll.hash } : null
}

async function readTurnout(situation: Situation, round: RoundHead) {
  const { number, frozen, importedFrom } = round
  if (!frozen || importedFrom) return null
  const [turnout, municipality] = await Promise.all([
    recentTurnout(situation, number),
    municipalityHere(situation),
  ])
  const onRoll = rollOf(round)?.size ?? null
  return { voted: turnout.voted, adults: municipality?.adults ?? 0, onRoll }
}

function ideaOf(proposal: ProposalEntry): RoundIdea {
  const { title, theme, village, need, attachments } = proposal.text
  const photo = attachments.find(({ kind }) => kind === 'photo')
  const summary = shortened(need)
  const cost = askedFrom(proposal)
  const own = { number: proposal.number, title, theme, village, summary, cost }
  return { ...own, ...titleWordsOf(proposal), photo: photo?.id ?? null }
}

/** The beginning of a text, cut between words. */
function shortened(text: string): string {
  if (text.length <= summaryLength) return text
  return `${text.slice(0, summaryLength).replace(/\s+\S*$/, '')} …`
}

const headOf = ({ at, hash, keyHolder }: Pick<Frozen, 'at' | 'hash' | 'keyHolder'>) =>
  keyHolder ? { at, hash, keyHolder } : { at, hash }
