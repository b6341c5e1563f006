import { type InLanguages, inLanguage } from '#app/domain/language.ts'
import { accepted, type Outcome, type Refusal, refuse } from '#app/domain/outcome.ts'
import { may, possibleNow } from '#app/domain/permissions/may.ts'
import type { Action } from '#app/domain/permissions/table.ts'
import type { Frozen, Round } from '#app/domain/rounds/round.ts'
import type { ActName } from '#app/domain/signatures/pending-act.ts'
import type { CountProgress } from '#app/domain/tally/manifest.ts'
import type { RoundResult } from '#app/domain/tally/round-result.ts'
import { type Voters, votersOf } from '#app/domain/tally/turnout-share.ts'
import { readRound } from '#models/rounds/round.server.ts'
import { openActs } from '#models/signatures/pending-act.server.ts'
import { readResult } from '#models/tally/result.server.ts'
import { readExplanationBriefly } from '#models/tally/result-explanation.server.ts'
import { villagesOf } from '../places/villages-of.server.ts'
import type { Situation } from '../situation.ts'
import { publicTurnout } from '../voting/public-turnout.server.ts'
import type { Vault } from '../voting/round-keys.server.ts'
import { runningCount } from './count-of.server.ts'
import { type PotReached, reachedBy } from './read-public-result.server.ts'

export type CountDesk = {
  title: InLanguages
  /** Whom the round's rules let vote. */
  mayVote: Voters
  closes: Date
  closed: boolean
  /** Who opens its ballots. */
  round: Pick<Round, 'number' | 'importedFrom'> & { frozen: Pick<Frozen, 'keyHolder'> }
  voted: number
  /** When it was counted and published; null where it was not. */
  countedAt: Date | null
  publishedAt: Date | null
  /** Until it is published, for those alone who may read it. */
  result: RoundResult | null
  /** What the person who looks may do. */
  may: { count: boolean; publish: boolean; destroy: boolean; deliver: boolean }
  /** A count under way: how far it is, and whether it was told to stop. */
  run: { progress: CountProgress | null; stopAsked: boolean } | null
  /** Who asked for publication and under which number it waits; null where nobody did. */
  asked: { act: number; by: string } | null
  keyDestroyed: boolean
  /** Who asked that the keys be destroyed, and from when on that can be done. */
  destroying: { act: number; by: string } | null
  destroyedFrom: Date
  /** Names of villages by their numbers, in the page's language. */
  villages: Readonly<Record<number, string>>
  reached: readonly PotReached[]
}

/** What the election officer sees of the count; before the close the number of voters and nothing else. */
export async function readCount(
  { person, place, at, language }: Situation,
  vault: Vault,
  number: number,
): Promise<Outcome<CountDesk>> {
  const round = await readRound(place, number)
  if (!round) return refuse('missing', 'not-here', {})
  const office = may(person, 'enter-office', { place }, at)
  if (office.refused) return office
  // Nobody can count what was not fixed by opening the vote: told when that can be, or what is missing.
  if (!round.frozen) return notToBeCounted(round, at)
  const [turnout, result, run, explanation, acts, keys, villages] = await Promise.all([
    publicTurnout(place, number),
    readResult(place, number),
    runningCount(place, number),
    readExplanationBriefly(place, number),
    openActs(place),
    vault.roundKeys(place, number),
    villagesOf(place),
  ])
  const allowed = (action: Action) => !may(person, action, { place, round }, at).refused
  const seen = result?.publishedAt || allowed('read-unpublished-result')
  const askedFor = (wanted: ActName) => {
    const act = acts.find(({ kind, subject }) => kind === wanted && subject === `round/${number}`)
    return act ? { act: act.number, by: act.askedBy.name } : null
  }
  return accepted({
    title: round.title,
    mayVote: votersOf(round),
    closes: round.calendar.counting,
    closed: at >= round.calendar.counting,
    round: { number, importedFrom: round.importedFrom, frozen: holderOf(round.frozen) },
    voted: turnout.voted,
    countedAt: result?.countedAt ?? null,
    publishedAt: result?.publishedAt ?? null,
    result: seen ? result : null,
    may: {
      count: allowed('count-votes'),
      publish: allowed('publish-result'),
      destroy: allowed('destroy-keys'),
      deliver: allowed('update-delivery'),
    },
    run: result ? null : run && { progress: run.progress, stopAsked: run.stopAsked },
    reached: seen ? (explanation?.pots.map(reachedBy) ?? []) : [],
    asked: askedFor('publish-result'),
    keyDestroyed: keys.slotOf === null,
    destroying: askedFor('destroy-keys'),
    destroyedFrom: round.calendar.delivery,
    villages: Object.fromEntries(
      villages.map(({ number, name }) => [number, inLanguage(name, language)]),
    ),
  })
}

function notToBeCounted(round: Round, at: Date): Refusal {
  const possible = possibleNow('count-votes', { place: round.place, round }, at)
  return possible.refused ? possible : refuse('forbidden', 'vote-not-opened', {})
}

const holderOf = ({ keyHolder }: Pick<Frozen, 'keyHolder'>) => (keyHolder ? { keyHolder } : {})
