import type { BudgetLine } from '#app/domain/budget/line.ts'
import type { BudgetVersion } from '#app/domain/budget/version.ts'
import { highestGiven } from '#app/domain/budget/work/edit-lines.ts'
import { lineChanges } from '#app/domain/budget/work/line-changes.ts'
import { type Outcome, refuse } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { readLines, writeLines } from '#models/budget/lines.server.ts'
import { changeVersion, readVersion } from '#models/budget/version.server.ts'
import { done, perform } from '../../perform.server.ts'
import type { Situation } from '../../situation.ts'

type Standing = {
  version: BudgetVersion
  lines: readonly BudgetLine[]
  /** The highest number that a line ever had. */
  given: number
  by: string
}
type Changed = {
  lines: readonly BudgetLine[]
  findings?: BudgetVersion['findings']
  /** What was done, for the log. */
  step: string
}

export type Of = { year: number; number: number }

/** Changes the lines of a version that is worked on, as it stands at that instant, or refuses. */
export function changeWorking(
  situation: Situation,
  { year, number }: Of,
  act: 'budget-finding-noted' | 'budget-lines-changed',
  change: (standing: Standing) => Outcome<Changed>,
): Promise<Outcome<Of>> {
  const { person, place, at } = situation
  return perform(situation, async (tx) => {
    const allowed = may(person, 'write-budget', { place }, at)
    if (allowed.refused) return allowed
    const key = { place, year, number }
    const version = await readVersion(tx, key)
    if (!version) return refuse('missing', 'not-here', {})
    if (version.state === 'published') return refuse('conflict', 'budget-is-published', {})
    const lines = await readLines(tx, key)
    const given = highestGiven(lines, version.lastLine ?? 0)
    const changed = change({ version, lines, given, by: allowed.value.name })
    if (changed.refused) return changed
    const { findings = version.findings, step } = changed.value
    const lastLine = highestGiven(changed.value.lines, given)
    if (!(await changeVersion(tx, version, { findings, lastLine })))
      return refuse('conflict', 'stands-otherwise', {})
    if (changed.value.lines !== lines) await writeLines(tx, key, changed.value.lines)
    return done({ year, number }, act, `budget/${year}/${number}`, {
      ...{ version: number, done: step, ...lineChanges(lines, changed.value.lines) },
    })
  })
}
