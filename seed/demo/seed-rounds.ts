import { dayOf, dayPlus } from '#app/domain/calendar/day.ts'
import { som } from '#app/domain/money.ts'
import type { PlaceId } from '#app/domain/places/place-id.ts'
import type { Phase } from '#app/domain/rounds/phase.ts'
import type { Round, RoundRules } from '#app/domain/rounds/round.ts'
import { openVote } from '#app/services/rounds/acts/open-vote.server.ts'
import { draftRound } from '#app/services/rounds/drafts/draft-round.server.ts'
import { publishRound } from '#app/services/rounds/drafts/publish-round.server.ts'
import { publishList } from '#app/services/rounds/office/publish-list.server.ts'
import { askAct } from '#app/services/signatures/ask-act.server.ts'
import { signAct } from '#app/services/signatures/sign-act.server.ts'
import type { Vault } from '#app/services/voting/round-keys.server.ts'
import { readRound } from '#models/rounds/round.server.ts'
import { roundOf } from '../builders/a-round.ts'
import { asPerson, granted } from './as-person.ts'
import type { DemoProposal } from './content.ts'
import { seedBallots } from './seed-ballots.ts'
import { seedChecks } from './seed-checks.ts'
import type { DemoPeople } from './seed-people.ts'
import { seedProposals } from './seed-proposals.ts'

export type DemoContext = {
  place: PlaceId
  people: DemoPeople
  vault: Vault
  dataFolder: string
  at: Date
}

type DemoRound = {
  inPhase: Phase
  /** Where in the past the round's present is taken, for last year's: days before now; below nought, after it. */
  daysAgo?: number
  /** The year whose budget it is, as its title says. */
  year: number
  title: Round['title']
  /** Where it is not the usual one. */
  about?: Round['about']
  binding?: true
  rules: Partial<RoundRules>
  contents: readonly DemoProposal[]
  /** Titles of those that the checking rejects. */
  rejected: readonly string[]
  voters: number
}

const hour = 3_600_000

/**
 * Holds a round as far as the wanted phase: set up, proposals, checks, list, vote opened by two persons, ballots. `prepare`
 * does what else has to be done between the list and the opening.
 */
export async function seedRound(
  context: DemoContext,
  wanted: DemoRound,
  prepare: (round: Round) => Promise<void> = async () => {},
): Promise<Round> {
  const round = await setUp(context, wanted)
  const begun = (phase: Exclude<Phase, 'preparation'>) => round.calendar[phase] < context.at
  const facts = { ...context, round: round.number, calendar: round.calendar }
  const numbers = await seedProposals(facts, wanted.contents)
  if (!begun('checking')) return round
  const rejected = numbers.filter((_, index) => {
    const title = wanted.contents[index]?.title
    return title !== undefined && wanted.rejected.includes(title)
  })
  await seedChecks(facts, numbers, rejected)
  if (!begun('published')) return round
  await list(context, round)
  await prepare(round)
  if (!begun('voting')) return round
  await open(context, round)
  const frozen = await again(round)
  if (wanted.voters === 0) return frozen
  const until = begun('counting') ? frozen.calendar.counting : context.at
  await seedBallots({ vault: context.vault, round: frozen, voters: wanted.voters, until })
  return frozen
}

async function setUp({ place, people, at }: DemoContext, wanted: DemoRound): Promise<Round> {
  const present = new Date(at.getTime() - (wanted.daysAgo ?? 0) * 24 * hour)
  const plan = roundOf({
    place,
    at: present,
    inPhase: wanted.inPhase,
    year: wanted.year,
    title: wanted.title,
    rules: wanted.rules,
    ...(wanted.about ? { about: wanted.about } : {}),
    ...(wanted.binding ? { binding: true } : {}),
  })
  const before = new Date(plan.calendar.ideas.getTime() - 20 * 24 * hour)
  const residents = { minAge: 16, on: dayPlus(dayOf(plan.calendar.ideas), -10) }
  const rules = { ...plan.rules, mayPropose: residents, mayVote: residents }
  const officer = asPerson(people.staff('election-officer'), before)
  const number = granted(await draftRound(officer, { ...plan, rules }))
  granted(await publishRound(officer, number))
  return again({ place, number })
}

/** The list is published on its first day. */
async function list({ people }: DemoContext, { number, calendar }: Round) {
  const at = new Date(calendar.published.getTime() + 2 * hour)
  granted(await publishList(asPerson(people.staff('election-officer'), at), number))
}

/** The vote is asked for by one and signed by another. */
async function open({ people, vault }: DemoContext, { number, calendar }: Round) {
  const later = (hours: number) => new Date(calendar.published.getTime() + hours * hour)
  const officer = people.staff('election-officer')
  const reason = 'Тизме жарыяланды, даттануулар каралды'
  const asked = { subject: `round/${number}`, payload: null, reason }
  const act = granted(await askAct(asPerson(officer, later(24)), openVote, asked))
  const deputy = asPerson(people.deputy('election-officer'), later(26))
  granted(await signAct(deputy, vault, act))
}

async function again({ place, number }: Pick<Round, 'place' | 'number'>): Promise<Round> {
  const round = await readRound(place, number)
  if (!round) throw new Error(`no round ${number}`)
  return round
}

/** Whole som for the three rounds. */
export const demoMoney = { finished: som(900_000), voting: som(1_500_000), ideas: som(600_000) }
