import { inLanguage } from '#app/domain/language.ts'
import { askedFrom } from '#app/domain/proposals/proposal.ts'
import { csvText } from '#app/domain/records/csv.ts'
import { pbList, pbRows, writePb } from '#app/domain/records/write-pb.ts'
import { tallyIdOf } from '#app/domain/tally/pot/pot-election.ts'
import { mayPublishAll } from '#app/domain/tally/publishable.ts'
import { texts } from '#app/i18n/texts.ts'
import { proposalsIn } from '#models/proposals/proposal.server.ts'
import { readRound } from '#models/rounds/round.server.ts'
import { readPublishedResult } from '#models/tally/result.server.ts'
import { eachBallot, givesPoints } from '#models/voting/ballot.server.ts'
import { villagesOf } from '../places/villages-of.server.ts'
import { metaOf, projectRows } from './describe-in-pb.server.ts'

const listed = ['accepted', 'rejected', 'on-ballot', 'funded', 'not-funded'] as const

/** The proposals of a round as a table; votes are in it once the result is published. Null: no such round. */
export async function proposalsCsv(place: string, number: number): Promise<string | null> {
  const [round, proposals, result, villages] = await Promise.all([
    readRound(place, number),
    proposalsIn(place, number, listed),
    readPublishedResult(place, number),
    villagesOf(place),
  ])
  if (!round) return null
  const text = texts('ky').tally.csv
  const standings = new Map(
    result?.pots.flatMap((pot) => pot.standings).map((standing) => [standing.number, standing]),
  )
  const names = new Map(villages.map((village) => [village.number, inLanguage(village.name, 'ky')]))
  const head = ['number', 'title', 'village', 'theme', 'state', 'cost', 'votes', 'funded'] as const
  const rows = proposals
    .filter(({ hidden }) => hidden === null)
    .map((proposal) => {
      const standing = standings.get(proposal.number)
      const { title, village, theme } = proposal.text
      return [
        ...[proposal.number, title, names.get(village ?? 0) ?? '', theme, proposal.state],
        ...[askedFrom(proposal) / 100, standing?.votes ?? ''],
        standing ? (standing.outcome === 'funded' ? text.yes : text.no) : '',
      ]
    })
  return csvText([head.map((key) => text[key]), ...rows])
}

/**
 * The ballots as a .pb file without voters, times, ages or sex, piece by piece as they are read; null until published,
 * and where they are too few.
 */
export async function ballotsPb(
  place: string,
  number: number,
): Promise<AsyncIterable<string> | null> {
  const [round, result] = await Promise.all([
    readRound(place, number),
    readPublishedResult(place, number),
  ])
  if (!round?.frozen || !result || !mayPublishAll(result)) return null
  const codes = new Map(
    round.frozen.projects.map((project) => [project.number, tallyIdOf(project)]),
  )
  const withPoints = await givesPoints(place, number)
  const beginning = writePb({
    meta: metaOf(round, round.frozen, result, withPoints),
    projectColumns: ['project_id', 'cost', withPoints ? 'score' : 'votes', 'name', 'selected'],
    projects: projectRows(round.frozen, result),
    voteColumns: ['voter_id', 'vote', ...(withPoints ? ['points'] : [])],
    votes: [],
  })
  return inTurn(beginning, voteRows(place, number, codes))
}

async function* inTurn(...parts: (Iterable<string> | AsyncIterable<string>)[]) {
  for (const part of parts) yield* part
}

const rowsAtOnce = 1_000

async function* voteRows(place: string, number: number, codes: ReadonlyMap<number, string>) {
  let voter = 0
  let rows: string[][] = []
  for await (const { choices, points } of eachBallot(place, number)) {
    const ids = pbList(choices.map((choice) => codes.get(choice) ?? ''))
    rows.push([String(++voter), ids, ...(points ? [pbList(points)] : [])])
    if (rows.length < rowsAtOnce) continue
    yield* pbRows(rows)
    rows = []
  }
  yield* pbRows(rows)
}

/** The whole result for programs; null until it is published. */
export async function resultJson(place: string, number: number): Promise<string | null> {
  const [round, result] = await Promise.all([
    readRound(place, number),
    readPublishedResult(place, number),
  ])
  if (!round?.frozen || !result) return null
  const { title, year, importedFrom, frozen } = round
  const { hash: rulesHash, rules } = frozen
  const projects = frozen.projects.map(({ number, code }) => ({ number, id: code ?? `${number}` }))
  const format = 'ashar-result-1'
  return JSON.stringify(
    { format, title, year, importedFrom, rulesHash, rules, projects, ...result },
    null,
    2,
  )
}
