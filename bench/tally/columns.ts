import type { Measured, Subject } from './measure.ts'
import type { Beside } from './pabutools.ts'
import type { TableColumn } from './table.ts'

export type Line = Measured & Partial<Beside>

const election = (width: number): TableColumn<Line> => ({
  head: 'election',
  width,
  cell: (_, { name }: Subject) => name,
})
const rule: TableColumn<Line> = { head: 'rule', width: 22, cell: (_, { label }) => label }

function figure(head: string, width: number, cell: (line: Line) => string): TableColumn<Line> {
  return { head, width, right: true, cell }
}

const perVoter = ({ voters }: Line, amount: number) => amount / Math.max(1, voters)
const runs = figure('runs', 5, (line) => String(line.runs))
const cold = figure('cold ms', 9, (line) => line.cold.toFixed(1))
const coldOwn = figure('own ms', 7, (line) => line.coldOwn.toFixed(1))
const median = figure('median ms', 9, (line) => line.median.toFixed(1))
const processor = figure('cpu ms', 9, (line) => line.cpu.toFixed(1))
const peak = figure('peak MB', 8, (line) => line.peak.toFixed(0))
const bytes = figure('B/voter', 8, (line) =>
  perVoter(line, (line.peak - line.base) * 2 ** 20).toFixed(0),
)

/** Every rule on one file, with the reference of the field beside it. */
export const electionColumns: readonly TableColumn<Line>[] = [
  election(44),
  rule,
  figure('voters', 8, ({ voters }) => String(voters)),
  figure('projects', 8, ({ projects }) => String(projects)),
  runs,
  figure('read ms', 8, ({ read }) => read.toFixed(0)),
  ...[cold, coldOwn, median, processor, peak, bytes],
  figure('pabutools s', 11, ({ seconds }) => seconds ?? ''),
  figure('ratio', 7, ({ ratio }) => ratio ?? ''),
  figure('same', 5, ({ same }) => same ?? ''),
]

/** Made-up elections of growing size: what each voter costs in time and memory. */
export const growthColumns: readonly TableColumn<Line>[] = [
  election(16),
  rule,
  ...[runs, cold, coldOwn, median, processor],
  figure('µs/voter', 9, (line) => perVoter(line, line.cpu * 1000).toFixed(2)),
  ...[peak, bytes],
]
