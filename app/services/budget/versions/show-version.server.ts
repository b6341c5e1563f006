import type { Amount, BudgetLine } from '#app/domain/budget/line.ts'
import type { FindingDesk, LineDesk, VersionDesk } from '#app/domain/budget/office/version-desk.ts'
import { sumsOf } from '#app/domain/budget/sums.ts'
import type { BudgetVersion } from '#app/domain/budget/version.ts'
import { decisionsFor } from '#app/domain/budget/work/decide.ts'
import { differsFrom } from '#app/domain/budget/work/differs.ts'
import { type NotedFinding, stateOf } from '#app/domain/budget/work/noted-finding.ts'
import { sideTotals } from '#app/domain/budget/work/side-totals.ts'
import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { readLines } from '#models/budget/lines.server.ts'
import { readReading, readVersion } from '#models/budget/version.server.ts'
import { openActAbout } from '#models/signatures/pending-act.server.ts'
import type { Situation } from '../../situation.ts'
import { overtakenBy } from '../rehearsal/earlier.server.ts'
import { adoptionSubject } from './adopt-budget.server.ts'
import type { Of } from './change-version.server.ts'
import { departuresOf } from './departures-of.server.ts'

const pageLength = 200

/** A version with its findings and one page of its lines, for the office. */
export async function showVersion(
  { person, place, at }: Situation,
  of: Of,
  wantedPage: number,
): Promise<Outcome<VersionDesk>> {
  const allowed = may(person, 'see-budget-work', { place }, at)
  if (allowed.refused) return allowed
  const key = { place, ...of }
  const version = await readVersion(null, key)
  if (!version) return refuse('missing', 'not-here', {})
  const [lines, reading] = await Promise.all([readLines(null, key), readReading(key)])
  const sums = sumsOf(lines)
  const pages = Math.max(1, Math.ceil(lines.length / pageLength))
  const page = Math.min(wantedPage, pages)
  const working = version.state === 'working'
  const { place: _, begunBy, findings, departures: __, ...rest } = version
  return accepted({
    ...{ ...rest, begunBy: begunBy.name, reading, totals: sideTotals(lines) },
    findings: findings.map((finding) => findingDesk(finding, lines, sums)),
    lines: lineDesks(lines, sums).slice((page - 1) * pageLength, page * pageLength),
    ...{ count: lines.length, page, pages },
    overtaken: working ? await overtaken(place, version, lines) : null,
    departures: working ? await departuresOf({ place, at }, { version, lines }) : [],
    act: working ? await openActAbout(place, 'adopt-budget', adoptionSubject(of)) : null,
    mayWrite: working && !may(person, 'write-budget', { place }, at).refused,
  })
}

/** What was published since, and what the draft would change of it without meaning to. */
async function overtaken(
  place: string,
  draft: BudgetVersion,
  lines: readonly BudgetLine[],
): Promise<VersionDesk['overtaken']> {
  const newer = await overtakenBy(place, draft)
  if (!newer) return null
  const differs = differsFrom(await readLines(null, newer), lines, draft.year)
  return { version: newer.number, differs }
}

function findingDesk(
  finding: NotedFinding,
  lines: readonly BudgetLine[],
  sums: ReadonlyMap<number, readonly Amount[]>,
): FindingDesk {
  return {
    ...finding,
    state: stateOf(finding, lines, sums),
    possible: decisionsFor(finding),
    name: lines.find(({ number }) => number === finding.line)?.name ?? '',
  }
}

function lineDesks(
  lines: readonly BudgetLine[],
  sums: ReadonlyMap<number, readonly Amount[]>,
): LineDesk[] {
  const byNumber = new Map(lines.map((line) => [line.number, line]))
  const totals = new Set(
    lines.flatMap(({ parent, part }) => (part === 'added' && parent ? [parent] : [])),
  )
  const depthOf = ({ parent }: BudgetLine): number => {
    const above = parent === null ? undefined : byNumber.get(parent)
    return above ? depthOf(above) + 1 : 0
  }
  return lines.map((line) => {
    const { number, side, code, name, part } = line
    return {
      ...{ number, side, code, name, part, depth: depthOf(line), total: totals.has(number) },
      amounts: sums.get(number) ?? [],
    }
  })
}
