import { inLanguage, type Language } from '#app/domain/language.ts'
import { askedFrom } from '#app/domain/proposals/proposal.ts'
import { listedStates } from '#app/domain/proposals/state.ts'
import { type CsvSeparator, csvText } from '#app/domain/records/csv.ts'
import { pbList, pbRows, writePb } from '#app/domain/records/write-pb.ts'
import { voteStanding } from '#app/domain/roll/standing.ts'
import { tallyIdOf } from '#app/domain/tally/pot/pot-election.ts'
import { mayPublishAll } from '#app/domain/tally/publishable.ts'
import { titlesLine } from '#app/domain/words/office-title.ts'
import { texts } from '#app/i18n/texts.ts'
import { proposalsIn } from '#models/proposals/proposal.server.ts'
import { publiclyTitled, withheldNumbers } from '#models/proposals/withheld.server.ts'
import { readRound } from '#models/rounds/round.server.ts'
import { readPublishedResult } from '#models/tally/result.server.ts'
import { eachBallot, givesPoints } from '#models/voting/ballot.server.ts'
import { villagesOf } from '../places/villages-of.server.ts'
import { metaOf, projectRows } from './describe-in-pb.server.ts'

/** In which language a table is written, and what divides its cells. */
type TableWords = { language: Language; separator: CsvSeparator }

/** The proposals that the public list of a round shows, as a table; votes are in it once the result is published. Null: no such round. */
export async function proposalsCsv(
  place: string,
  number: number,
  { language, separator }: TableWords,
): Promise<string | null> {
  const [round, proposals, result, villages] = await Promise.all([
    readRound(place, number),
    proposalsIn(place, number, listedStates),
    readPublishedResult(place, number),
    villagesOf(place),
  ])
  if (!round) return null
  const { proposals: words, tally } = texts(language)
  const text = tally.csv
  const standings = new Map(
    result?.pots.flatMap((pot) => pot.standings).map((standing) => [standing.number, standing]),
  )
  const names = new Map(
    villages.map((village) => [village.number, inLanguage(village.name, language)]),
  )
  const head = [
    'number',
    'title',

    'village',
    'theme',
    'state',
    'cost',
    'votes',
    'funded',
    'officeTitles',
  ] as const
  const rows = proposals
    .filter(({ hidden }) => hidden === null)
    .map((proposal) => {
      const standing = standings.get(proposal.number)
      const { title, village, theme } = proposal.text
      return [
        ...[proposal.number, title, names.get(village ?? 0) ?? words.wholeAimak],
        ...[words.themes[theme], words.states[proposal.state]],
        ...[askedFrom(proposal) / 100, standing?.votes ?? ''],
        standing ? (standing.outcome === 'funded' ? text.yes : text.no) : '',
        titlesLine(proposal.officeTitles),
      ]
    })
  const heads = { ...text, officeTitles: words.officeTitle.column }
  return csvText([head.map((key) => heads[key]), ...rows], separator)
}

/** A file in pieces, made anew at each call; the ballots of a published result do not change, so `facts` name them all. */
type InPieces = { facts: string; pieces(): AsyncIterable<string> }

/**
 * The ballots as a .pb file without voters, times, ages or sex, piece by piece as they are read; null until published,
 * and where they are too few.
 */
export async function ballotsPb(place: string, number: number): Promise<InPieces | null> {
  const [round, result] = await Promise.all([
    readRound(place, number),
    readPublishedResult(place, number),
  ])
  if (!round?.frozen || !result || !mayPublishAll(result)) return null
  const codes = new Map(
    round.frozen.projects.map((project) => [project.number, tallyIdOf(project)]),
  )
  const shown = await publiclyTitled(place, round.frozen.projects)
  const withPoints = await givesPoints(place, number)
  const beginning = [
    ...writePb({
      meta: metaOf(round, round.frozen, result, withPoints),
      projectColumns: ['project_id', 'cost', withPoints ? 'score' : 'votes', 'name', 'selected'],
      projects: projectRows({ ...round.frozen, projects: shown }, result),
      voteColumns: ['voter_id', 'vote', ...(withPoints ? ['points'] : [])],
      votes: [],
    }),
  ]
  return {
    facts: [place, number, ...beginning].join('\n'),
    pieces: () => inTurn(beginning, voteRows(place, number, codes)),
  }
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
  const standing = voteStanding(round)
  const { hash: rulesHash, rules } = frozen
  const projects = frozen.projects.map(({ number, code }) => ({ number, id: code ?? `${number}` }))
  const format = 'ashar-result-1'
  return JSON.stringify(
    { format, title, year, importedFrom, standing, rulesHash, rules, projects, ...result },
    null,
    2,
  )
}

/** What the hashes of titles in the fixed text are made of, without those withheld; null until there is such a text. */
export async function titlesJson(place: string, number: number): Promise<string | null> {
  const frozen = (await readRound(place, number))?.frozen
  if (!frozen) return null
  const withheld = await withheldNumbers(place)
  const titles = frozen.projects
    .filter((project) => project.salt !== undefined && !withheld.has(project.number))
    .map(({ number, salt, title }) => ({ number, salt, title }))
  return JSON.stringify({ format: 'ashar-titles-1', titles }, null, 2)
}
