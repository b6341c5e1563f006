import type { InLanguages } from '#app/domain/language.ts'
import { type Tyiyn, tyiyn } from '#app/domain/money.ts'
import { accepted, type Outcome, type Refusal, refuse } from '#app/domain/outcome.ts'
import { type Standing, voteStanding } from '#app/domain/roll/standing.ts'
import type { Round } from '#app/domain/rounds/round.ts'
import type {
  NumberedExplanation,
  PotExplanation,
  ShareGroup,
  WhatIf,
} from '#app/domain/tally/explain/numbered-explanation.ts'
import type { PotResult, ProjectOutcome, RoundResult } from '#app/domain/tally/round-result.ts'
import { type Voters, votersOf } from '#app/domain/tally/turnout-share.ts'
import { shownIn } from '#app/domain/words/as-written.ts'
import type { TitleWords } from '#app/domain/words/office-title.ts'
import { sha256 } from '#app/sha256.server.ts'
import { withTitleWords } from '#models/proposals/withheld.server.ts'
import { readRound } from '#models/rounds/round.server.ts'
import { readPublishedResult } from '#models/tally/result.server.ts'
import { readExplanation, readExplanationBriefly } from '#models/tally/result-explanation.server.ts'
import { findMunicipality } from '../places/find-municipality.server.ts'
import { villagesOf } from '../places/villages-of.server.ts'
import type { Situation } from '../situation.ts'

export type ShownResult = {
  title: InLanguages
  importedFrom: string | null
  standing: Standing | null
  result: RoundResult
  /** Whom the round's rules let vote. */
  mayVote: Voters
  /** Fingerprint of the tie seed as published at the opening, and whether the seed gives it; null where there was none. */
  committed: Committed | null
  /** Names of villages by their numbers, in the page's language. */
  villages: Readonly<Record<number, string>>
  /** How far the shares reached, for each pot in turn; empty for results counted before that was kept. */
  reached: readonly PotReached[]
}

export type Committed = { hash: string; agrees: boolean }

/** Who has how much of their choice funded, and under Equal Shares what the shares paid for. */
export type PotReached = {
  groups: readonly ShareGroup[]
  shares: {
    share: { fraction: string; approximate: number }
    bought: readonly { number: number; cost: Tyiyn }[]
  } | null
}

export type ProjectWhy = {
  round: number
  standing: ProjectOutcome
  pot: Pick<PotResult, 'money' | 'decided' | 'beside' | 'standings'>
  /** Null for results counted before the steps were kept. */
  explanation: NumberedExplanation | null
}

/** One project of a published result with the steps of its pot's count. */
export async function readProjectWhy(
  situation: Situation,
  number: number,
  project: number,
): Promise<Outcome<ProjectWhy>> {
  const found = await publishedOr(situation, number)
  if ('refused' in found) return found
  const at = found.pots.findIndex(({ standings }) =>
    standings.some((standing) => standing.number === project),
  )
  const pot = found.pots[at]
  const standing = pot?.standings.find((one) => one.number === project)
  if (!pot || !standing) return refuse('missing', 'not-here', {})
  const explanation =
    (await readExplanation(situation.place, number))?.pots[at]?.explanation ?? null
  const { money, decided, beside, standings } = pot
  return accepted({
    round: number,
    standing,
    pot: { money, decided, beside, standings },
    explanation,
  })
}

export type ShownWhatIf = {
  title: InLanguages
  villages: Readonly<Record<number, string>>
  pots: readonly {
    village: string | null
    ballots: number
    projects: readonly Pick<
      ProjectOutcome,
      'number' | 'title' | keyof TitleWords | 'village' | 'cost'
    >[]
    whatIf: readonly WhatIf[]
  }[]
}

/** What each rule would have given on a published round's ballots, as it was counted with the result. */
export async function readWhatIf(
  situation: Situation,
  number: number,
): Promise<Outcome<ShownWhatIf>> {
  const found = await publishedOr(situation, number)
  if ('refused' in found) return found
  const { place, language } = situation
  const [round, villages, explanation] = await Promise.all([
    readRound(place, number),
    villagesOf(place),
    readExplanationBriefly(place, number),
  ])
  if (!round) throw new Error(`a result without its round: ${place}/${number}`)
  const names = Object.fromEntries(
    villages.map(({ number, name }) => [number, shownIn(language, name)]),
  )
  const pots = found.pots.map(({ village, ballots, standings }, at) => ({
    village: village === null ? null : (names[village] ?? null),
    ballots,
    projects: standings.map(({ number, title, officeTitles, language, village, cost }) => ({
      ...{ number, title, officeTitles, language, village, cost },
    })),
    whatIf: explanation?.pots[at]?.whatIf ?? [],
  }))
  return accepted({ title: round.title, villages: names, pots })
}

async function publishedOr(situation: Situation, number: number): Promise<RoundResult | Refusal> {
  const { place } = situation
  const result = await readPublishedResult(place, number)
  if (result) {
    const titled = result.pots.map(async (pot) => ({
      ...pot,
      standings: await withTitleWords(place, pot.standings),
    }))
    return { ...result, pots: await Promise.all(titled) }
  }
  const round = await readRound(place, number)
  if (!round) return refuse('missing', 'not-here', {})
  const { counting } = round.calendar
  return refuse('missing', 'not-published-yet', {
    closes: situation.at < counting ? counting : null,
  })
}

/** A round's result as everybody may see it; refused until it is published. */
export async function readPublicResult(
  situation: Situation,
  number: number,
): Promise<Outcome<ShownResult>> {
  const found = await publishedOr(situation, number)
  return 'refused' in found ? found : shown(situation, found)
}

export type ProtocolFacts = Omit<ShownResult, 'importedFrom' | 'committed' | 'reached'> & {
  office: { name: InLanguages; region: InLanguages }
}

/** What the protocol of a published result says, with who issues it. */
export async function readProtocol(
  situation: Situation,
  round: number,
): Promise<Outcome<ProtocolFacts>> {
  const found = await readPublicResult(situation, round)
  if (found.refused) return found
  const municipality = await findMunicipality(situation.place)
  if (!municipality) return refuse('missing', 'not-here', {})
  const { title, result, mayVote, villages, standing } = found.value
  const office = { name: municipality.office.name, region: municipality.region }
  return accepted({ title, result, mayVote, villages, standing, office })
}

async function shown({ place, language }: Situation, result: RoundResult) {
  const [round, villages, explanation] = await Promise.all([
    readRound(place, result.round),
    villagesOf(place),
    readExplanationBriefly(place, result.round),
  ])
  if (!round) throw new Error(`a result without its round: ${place}/${result.round}`)
  const { title, importedFrom, frozen } = round
  const names = villages.map(({ number, name }) => [number, shownIn(language, name)])
  const reached = explanation?.pots.map(reachedBy) ?? []
  return accepted({
    ...{ title, importedFrom, result, reached, villages: Object.fromEntries(names) },
    standing: voteStanding(round),
    mayVote: votersOf(round),
    committed: committedIn(frozen, result),
  })
}

function committedIn(frozen: Round['frozen'], { tieSeed }: RoundResult): Committed | null {
  const hash = frozen?.tieSeedHash
  return hash === undefined ? null : { hash, agrees: sha256(tieSeed) === hash }
}

/** The brief part of how a pot came about. */
export function reachedBy({ groups, explanation }: PotExplanation): PotReached {
  if (explanation?.kind !== 'equal-shares') return { groups, shares: null }
  const bought = explanation.steps.map(({ number, cost }) => ({ number, cost: tyiyn(cost) }))
  return { groups, shares: { share: explanation.share, bought } }
}
