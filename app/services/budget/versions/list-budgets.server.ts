import { type ChainStep, chainSteps, usualDays } from '#app/domain/budget/chain-dates.ts'
import type { BudgetsDesk, VersionLine } from '#app/domain/budget/office/budgets-desk.ts'
import type { BudgetVersion } from '#app/domain/budget/version.ts'
import { openFindings } from '#app/domain/budget/work/noted-finding.ts'
import { type Day, dayOf } from '#app/domain/calendar/day.ts'
import { accepted, type Outcome } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { datesOf } from '#models/budget/dates.server.ts'
import { readLines } from '#models/budget/lines.server.ts'
import { rehearsalsOf } from '#models/budget/rehearsal.server.ts'
import { versionsOf } from '#models/budget/version.server.ts'
import type { Situation } from '../../situation.ts'

/** The municipality's budgets, the newest year first; the next year is there before anything is. */
export async function listBudgets({ person, place, at }: Situation): Promise<Outcome<BudgetsDesk>> {
  const allowed = may(person, 'see-budget-work', { place }, at)
  if (allowed.refused) return allowed
  const mayWrite = !may(person, 'write-budget', { place }, at).refused
  const [versions, dates, tried] = await Promise.all([
    versionsOf(place),
    datesOf(place),
    mayWrite ? rehearsalsOf(place, at) : [],
  ])
  const next = Number(dayOf(at).slice(0, 4)) + 1
  const years = [
    ...new Set([next, ...versions.map(({ year }) => year), ...dates.map(({ year }) => year)]),
  ]
  return accepted({
    years: await Promise.all(
      years
        .sort((a, b) => b - a)
        .map(async (year) => ({
          year,
          versions: await Promise.all(versions.filter((one) => one.year === year).map(versionLine)),
          days: daysOf(year, dates.find((one) => one.year === year)?.days ?? null),
        })),
    ),
    tried: tried.map(({ number, year, kind, file, state }) => ({
      number,
      year,
      kind,
      file,
      state,
    })),
    mayWrite,
  })
}

function daysOf(year: number, set: Readonly<Record<ChainStep, Day>> | null) {
  const usual = usualDays(year)
  return chainSteps.map((step) => {
    const day = set?.[step] ?? usual[step]
    return { step, day, usual: day === usual[step] }
  })
}

async function versionLine(version: BudgetVersion): Promise<VersionLine> {
  const { number, kind, state, reason, hash, publishedAt, begunAt, begunBy, file, findings } =
    version
  const unsaid = state === 'working' && findings.some(({ note }) => note === '')
  const open = unsaid ? openFindings(findings, await readLines(null, version)).length : 0
  return {
    ...{ number, kind, state, reason, hash, publishedAt, begunAt },
    ...{ begunBy: begunBy.name, file: file?.name ?? null, open },
  }
}
