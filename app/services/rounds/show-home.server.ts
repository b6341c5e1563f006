import type { BuiltProject } from '#app/domain/delivery/built.ts'
import type { Village } from '#app/domain/places/territory.ts'
import { onInCountry } from '#app/domain/rounds/in-country.ts'
import type { RoundLine, RoundOverview } from '#app/domain/rounds/overview.ts'
import { isFinished, leadingRounds, newestDecided } from '#app/domain/rounds/what-is-on.ts'
import type { Municipality } from '#models/places/municipality.server.ts'
import { roundsOfAll } from '#models/rounds/round.server.ts'
import { readBuilt } from '../delivery/read-built.server.ts'
import { readBuiltEverywhere } from '../delivery/read-built-everywhere.server.ts'
import { whereTheyLie } from '../places/country/where-they-lie.server.ts'
import { villagesHere } from '../places/villages-here.server.ts'
import type { Situation } from '../situation.ts'
import { describeRound } from './describe-round.server.ts'
import { roundLine } from './round-line.ts'
import { roundsHere } from './rounds-here.server.ts'

export type Home = {
  /** Every round that residents can take part in now, else the one that matters most; none when nothing is under way. */
  now: readonly RoundOverview[]
  others: readonly RoundLine[]
  finished: readonly RoundLine[]
  /** What the newest published result is building; null before the first. */
  built: { round: number; year: number; projects: readonly BuiltProject[] } | null
  villages: readonly Pick<Village, 'number' | 'name'>[]
}

/** What a municipality's first page shows at an instant. */
export async function showHome(situation: Situation): Promise<Home> {
  const { at } = situation
  const [rounds, villages] = await Promise.all([roundsHere(situation), villagesHere(situation)])
  const { leading, others } = leadingRounds(rounds, at)
  const decided = newestDecided(rounds)
  return {
    built: decided && { ...decided, projects: await readBuilt(situation, decided.round) },
    now: await Promise.all(leading.map((round) => describeRound(situation, round))),
    others: others.map((round) => roundLine(round, at)),
    finished: rounds.filter((round) => isFinished(round, at)).map((round) => roundLine(round, at)),
    villages: villages.map(({ number, name }) => ({ number, name })),
  }
}

/** What is under way in each of these municipalities at an instant, what their residents' choices have built, and where they lie. */
export async function showCountry(municipalities: readonly Municipality[], at: Date) {
  const places = municipalities.map(({ place }) => place)
  const [rounds, built, lie] = await Promise.all([
    roundsOfAll(places),
    readBuiltEverywhere(places),
    whereTheyLie(municipalities, at),
  ])
  return { running: onInCountry(rounds, at), built, ...lie }
}
