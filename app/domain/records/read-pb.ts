import { openBallotBox } from '#app/domain/tally/ballot-box.ts'
import type { Election, TallyProject } from '#app/domain/tally/terms.ts'
import { type BallotReader, ballotReader, splitList } from './pb-ballots.ts'
import { type ReadMoney, readMoney } from './pb-money.ts'
import type { PbFault, PbRow } from './pb-rows.ts'
import { type PbParser, type PbSink, parsePb, pbFault } from './pb-sections.ts'

/** The cost that marks a project withdrawn in published files. */
const withdrawnCost = 999_999_999

export type PbProject = {
  id: string
  cost: ReadMoney
  /** Every field by its column, the named ones too. */
  fields: ReadonlyMap<string, string>
}

export type PbElection = {
  refused: false
  meta: ReadonlyMap<string, string>
  projects: readonly PbProject[]
  election: Election
  /** The city's own least number of votes, if the file names one. */
  threshold: number | null
}

export type PbRefusal = { refused: true; fault: PbFault }

export type PbReading = {
  push: (chunk: string) => PbFault | null
  close: () => PbElection | PbRefusal
}

/**
 * Reads an election from a .pb file that arrives in pieces of text. Ballots are kept as flat numbers
 * only; `also` sees every row as it passes, for whoever needs the other fields.
 */
export function readPb(also: Partial<PbSink> = {}): PbReading {
  const draft: Draft = {
    meta: new Map(),
    projects: [],
    columns: [],
    ids: new Set(),
    budget: null,
    ballots: null,
  }
  const parser = parsePb(sinkFor(draft, also))
  return { push: (chunk) => parser.push(chunk), close: () => finish(draft, parser) }
}

/** Reads a whole file from any source of pieces of text. */
export async function readPbFrom(
  chunks: AsyncIterable<string> | Iterable<string>,
  also: Partial<PbSink> = {},
): Promise<PbElection | PbRefusal> {
  const reading = readPb(also)
  for await (const chunk of chunks) if (reading.push(chunk)) break
  return reading.close()
}

type Draft = {
  meta: Map<string, string>
  projects: PbProject[]
  columns: readonly string[]
  budget: ReadMoney | null
  ids: Set<string>
  ballots: BallotReader | null
}

function sinkFor(draft: Draft, also: Partial<PbSink>): PbSink {
  return {
    meta: (key, value, row) =>
      takeMeta(draft, key, value, row) ?? also.meta?.(key, value, row) ?? null,
    columns(section, names, row) {
      const fault =
        section === 'PROJECTS'
          ? takeProjectColumns(draft, names, row)
          : takeVoteColumns(draft, names, row)
      return fault ?? also.columns?.(section, names, row) ?? null
    },
    project: (row) => takeProject(draft, row) ?? also.project?.(row) ?? null,
    vote: (row) => draft.ballots?.take(row) ?? also.vote?.(row) ?? null,
  }
}

function takeMeta(draft: Draft, key: string, value: string, row: PbRow): PbFault | null {
  draft.meta.set(key, value)
  if (key !== 'budget') return null
  const budget = readMoney(value)
  if (typeof budget === 'string') return pbFault(budget, row, 1)
  draft.budget = budget
  return null
}

function takeProjectColumns(draft: Draft, names: readonly string[], row: PbRow): PbFault | null {
  if (!draft.budget) return pbFault('field-missing', row, 0, 'budget')
  draft.columns = names
  const missing = ['project_id', 'cost'].find((name) => !names.includes(name))
  return missing === undefined ? null : pbFault('column-missing', row, 0, missing)
}

function takeProject(draft: Draft, row: PbRow): PbFault | null {
  const { columns, projects } = draft
  const at = (name: string) => columns.indexOf(name)
  const id = row.cells[at('project_id')]?.trim() ?? ''
  if (id === '') return pbFault('field-missing', row, at('project_id'), 'project_id')
  if (draft.ids.has(id)) return pbFault('project-named-twice', row, at('project_id'))
  const cost = readMoney(row.cells[at('cost')] ?? '')
  if (typeof cost === 'string') return pbFault(cost, row, at('cost'))
  const fields = new Map(columns.map((name, index) => [name, row.cells[index] ?? '']))
  draft.ids.add(id)
  projects.push({ id, cost, fields })
  return null
}

function takeVoteColumns(draft: Draft, names: readonly string[], row: PbRow): PbFault | null {
  const ids = draft.projects.map(({ id }) => id)
  const ballots = ballotReader(openBallotBox(ids), draft.meta, ids.length, names)
  if (ballots === null)
    return pbFault('vote-type-unknown', row, 0, draft.meta.get('vote_type') ?? '')
  if ('missing' in ballots) return pbFault('column-missing', row, 0, ballots.missing)
  draft.ballots = ballots
  return null
}

function finish(
  { meta, projects, budget, ballots }: Draft,
  parser: PbParser,
): PbElection | PbRefusal {
  const fault = parser.end()
  if (fault) return { refused: true, fault }
  if (!budget || !ballots) throw new Error('a file read to its end has a budget and ballots')
  const scale = [budget, ...projects.map(({ cost }) => cost)].every(({ whole }) => whole) ? 1 : 100
  const money = ({ hundredths }: ReadMoney) => (hundredths * scale) / 100
  const listed = projects.map(({ id, cost, fields }): TallyProject => {
    const withdrawn = cost.hundredths === withdrawnCost * 100
    const excludes = splitList(fields.get('excludes') ?? '')
    return { id, cost: money(cost), status: withdrawn ? 'withdrawn' : 'open', excludes }
  })
  const least = Number(meta.get('min_project_score_threshold') ?? Number.NaN)
  return {
    refused: false,
    meta,
    projects,
    election: { budget: money(budget), scale, projects: listed, ballots: ballots.close() },
    threshold: Number.isSafeInteger(least) && least >= 0 ? least : null,
  }
}
