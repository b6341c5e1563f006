import { placeId } from '#app/domain/places/place-id.ts'
import type { PbElection } from '#app/domain/records/read-pb.ts'
import { frozenText } from '#app/domain/rounds/freeze.ts'
import type { CountRule, Round } from '#app/domain/rounds/round.ts'
import { pathsOf } from '#app/paths.ts'
import { done, perform } from '#app/services/perform.server.ts'
import { announceResult } from '#app/services/tally/announce-result.server.ts'
import { resultOf } from '#app/services/tally/carry-out-count.server.ts'
import { keepResult } from '#app/services/tally/keep-result.server.ts'
import { sha256 } from '#app/sha256.server.ts'
import { freezeRound, insertRound, readRound, roundsOf } from '#models/rounds/round.server.ts'
import { readResult } from '#models/tally/result.server.ts'
import { importBallots } from './import-ballots.ts'
import { importProposals } from './import-proposals.ts'
import { importedRound } from './imported-round.ts'

export type Import = {
  place: string
  /** What it is known by: importing the same name twice changes nothing. */
  name: string
  pb: PbElection
  /** Instead of the file's own rule. */
  rule: CountRule | null
  at: Date
  report: (line: string) => void
}

export type Imported = { round: number; address: string; before: boolean }

/** Turns a published election into a finished round with its result. An interrupted import is taken up again. */
export async function importElection(given: Import): Promise<Imported> {
  const { place, name } = given
  const known = (await roundsOf(place)).find(({ importedFrom }) => importedFrom === name)
  const standing = known && (await readRound(place, known.number))
  const before = standing?.resultAt != null
  const round = standing ?? (await writeRound(given))
  if (!before) await writeResult(given, round)
  return { round: round.number, address: pathsOf('ky', place).result(round.number), before }
}

function situationOf({ place, at }: Import) {
  const nobody = { person: null, language: 'ky', formKey: null, address: '' } as const
  return { ...nobody, place: placeId(place), at }
}

async function writeRound(given: Import): Promise<Round> {
  const { place, name, pb, rule, at, report } = given
  const round = importedRound(place, name, pb, rule, at)
  const outcome = await perform(situationOf(given), async (tx) => {
    const number = await insertRound(tx, round)
    const projects = await importProposals(tx, pb, { ...round, number })
    const hash = sha256(frozenText({ ...round, number }, { rules: round.rules, projects }, sha256))
    const frozen = { at: round.calendar.voting, hash, rules: round.rules, projects }
    await freezeRound(tx, place, number, frozen)
    return done(number, 'election-imported', `round/${number}`, { name })
  })
  if (outcome.refused) throw new Error(outcome.reason.key)
  report(`${pb.projects.length} proposals written`)
  const written = await readRound(place, outcome.value)
  if (!written) throw new Error('the round just written is not there')
  return written
}

async function writeResult(given: Import, round: Round) {
  const { place, name, pb, at, report } = given
  const { number, frozen, calendar } = round
  if (!frozen) throw new Error(`round ${number} was imported without its list`)
  const { projects } = frozen
  await importBallots(pb, { place, round: number, projects }, (written, all) =>
    report(`${written} of ${all} ballots written`),
  )
  const seed = sha256(`import|${name}`)
  const counted = await resultOf(round, frozen, seed, at)
  if (!counted) throw new Error('nobody stops the count of an import')
  report('counted')
  const outcome = await perform(situationOf(given), async (tx) => {
    if (!(await readResult(place, number))) await keepResult(tx, counted)
    await announceResult(tx, counted.result, calendar.result)
    const { ballots, inputs } = counted.result
    return done(null, 'publish-result', `round/${number}`, { ballots, inputs })
  })
  if (outcome.refused) throw new Error(outcome.reason.key)
}
