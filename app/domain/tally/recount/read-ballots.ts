import { splitList } from '../../records/pb-ballots.ts'
import { type PbElection, readPb } from '../../records/read-pb.ts'
import { tallyIdOf } from '../pot/pot-election.ts'
import { ballotLine, openPots } from '../pot/split-pots.ts'
import type { Difference } from './difference.ts'
import type { PublishedRules } from './published-files.ts'

export type PublishedBallots = {
  pots: ReturnType<typeof openPots>
  /** Each ballot's line in the fingerprint of what was counted. */
  lines: readonly string[]
  /** What the file's head and list say besides. */
  file: Pick<PbElection, 'meta' | 'projects' | 'election'>
}

const pieceLength = 64 * 1024

/** Reads the published ballots into pots, and holds the file's list against the frozen one. */
export function readBallots(
  text: string,
  rules: PublishedRules,
): PublishedBallots | { difference: Difference } {
  const pots = openPots(rules)
  const lines: string[] = []
  const numbers = new Map(rules.projects.map((project) => [tallyIdOf(project), project.number]))
  let columns: readonly string[] = []
  const reading = readPb({
    columns(section, names) {
      if (section === 'VOTES') columns = names
      return null
    },
    vote({ cells }) {
      const cell = (name: string) => splitList(cells[columns.indexOf(name)] ?? '')
      const choices = cell('vote').map((id) => numbers.get(id) ?? 0)
      const points = columns.includes('points') ? cell('points').map(Number) : undefined
      lines.push(ballotLine(choices, points))
      pots.add(choices, points)
      return null
    },
  })
  for (let from = 0; from < text.length; from += pieceLength)
    if (reading.push(text.slice(from, from + pieceLength))) break
  const read = reading.close()
  if (read.refused)
    return { difference: { kind: 'unreadable', file: 'ballots', line: read.fault.line } }
  const costs = new Map(read.projects.map(({ id, cost }) => [id, cost.hundredths]))
  const other = rules.projects.find((project) => costs.get(tallyIdOf(project)) !== project.cost)
  return other
    ? { difference: { kind: 'project', project: other.number } }
    : { pots, lines, file: read }
}
