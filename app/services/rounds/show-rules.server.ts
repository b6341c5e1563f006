import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import { type Standing, voteStanding } from '#app/domain/roll/standing.ts'
import { frozenText } from '#app/domain/rounds/freeze.ts'
import { type Round, rulesOf } from '#app/domain/rounds/round.ts'
import { type PhaseNow, phaseNow } from '#app/domain/rounds/what-is-on.ts'
import { sha256 } from '#app/sha256.server.ts'
import { publiclyTitled } from '#models/proposals/withheld.server.ts'
import { readRound } from '#models/rounds/round.server.ts'
import { villagesOf } from '../places/villages-of.server.ts'
import type { Situation } from '../situation.ts'

/** What opening the vote fixed, and whether it is still what the hash was made of. */
export type FixedRules = {
  at: Date
  hash: string
  /** As everybody may read it. */
  text: string
  /** A title that stood in the text itself was withheld: as it is shown it has another hash. */
  titleGone: boolean
  holds: boolean
  /** Fingerprint of the seed that decides ties; null for rounds without one. */
  tieSeedHash: string | null
}

export type RulesPage = Pick<
  Round,
  'number' | 'title' | 'rules' | 'unitPrices' | 'extensions' | 'calendar'
> & {
  phaseNow: PhaseNow
  fixed: FixedRules | null
  standing: Standing | null
  villages: readonly { number: number; name: Round['title'] }[]
}

/** The rules of a round, who may do what when, and what was fixed. */
export async function showRules(
  { place, at }: Situation,
  number: number,
): Promise<Outcome<RulesPage>> {
  const round = await readRound(place, number)
  if (!round) return refuse('missing', 'not-here', {})
  const villages = await villagesOf(place)
  return accepted({
    number,
    title: round.title,
    rules: rulesOf(round),
    unitPrices: round.unitPrices,
    extensions: round.extensions,
    calendar: round.calendar,
    phaseNow: phaseNow(round, at),
    standing: voteStanding(round),
    fixed: await fixedRules(round),
    villages: villages.map((village) => ({ number: village.number, name: village.name })),
  })
}

/** The text that was hashed when the vote opened; null while it is not. */
export async function fixedRules(round: Round): Promise<FixedRules | null> {
  if (!round.frozen) return null
  const { at, hash, tieSeedHash = null, projects } = round.frozen
  const whole = frozenText(round, round.frozen, sha256)
  const salted = projects.every(({ salt }) => salt !== undefined)
  const shown = salted ? projects : await publiclyTitled(round.place, projects)
  const text = frozenText(round, { ...round.frozen, projects: shown }, sha256)
  return { at, hash, text, titleGone: text !== whole, holds: sha256(whole) === hash, tieSeedHash }
}
