import type { Period } from '#app/domain/budget/line.ts'
import { planPeriod } from '#app/domain/budget/reading/measures.ts'
import type { ReadLine } from '#app/domain/budget/reading/read-line.ts'
import { spentOf } from '#app/domain/budget/reading/spent.ts'
import type { SpentPage } from '#app/domain/budget/reading/version-page.ts'
import { sideSum } from '#app/domain/budget/reading/where-from.ts'
import { type Section, sectionsOf } from '#app/domain/budget/reading/where-to.ts'
import { chainOf, lastOf, planInForce } from '#app/domain/budget/standing.ts'
import type { PublishedVersion } from '#app/domain/budget/version.ts'
import type { Situation } from '../../situation.ts'
import { headOf } from './published-here.server.ts'
import { readingOf } from './reading-of.server.ts'

type Lines = { lines: readonly ReadLine[]; period: Period }

/** The execution of a version's own year, else of the last year that has one, beside its plan; null where there is none. */
export async function spentBeside(
  situation: Situation,
  all: readonly PublishedVersion[],
  version: PublishedVersion,
): Promise<SpentPage | null> {
  const executions = all.filter(({ kind, year }) => kind === 'execution' && year <= version.year)
  const last = Math.max(...executions.map(({ year }) => year))
  const found =
    version.kind === 'execution' ? version : lastOf(chainOf(executions, last), 'execution')
  if (!found) return null
  const { lines } = await readingOf(situation, found)
  const ownPlan = planPeriod(lines, found.year)
  const plan = ownPlan ? { lines, period: ownPlan } : await planBeside(situation, all, found.year)
  const fact = { lines, period: { year: found.year, measure: 'fact' as const } }
  return plan && { head: headOf(found), plan: plan.period.measure, ...spentOn(plan, fact) }
}

async function planBeside(
  situation: Situation,
  all: readonly PublishedVersion[],
  year: number,
): Promise<Lines | null> {
  const found = planInForce(chainOf(all, year))
  return found && readingOf(situation, found)
}

/** Plans beside facts, side by side and section by section, the largest plan first. */
function spentOn(plan: Lines, fact: Lines): Pick<SpentPage, 'sides' | 'sections'> {
  const sums = (['revenue', 'expenditure'] as const).map((side) => ({
    side,
    plan: sideSum(plan.lines, side, plan.period),
    fact: sideSum(fact.lines, side, fact.period),
  }))
  const known = sums.filter((one) => one.plan !== null || one.fact !== null)
  const planned = sectionsOf(plan.lines, 'expenditure', plan.period)
  const spent = sectionsOf(fact.lines, 'expenditure', fact.period)
  const sections = [...new Map([...spent, ...planned].map((one) => [one.key, one])).values()]
  const amount = (found: readonly Section[], key: string) =>
    found.find((one) => one.key === key)?.tyiyn ?? null
  const pairs = sections.map(({ key }) => ({
    plan: amount(planned, key),
    fact: amount(spent, key),
  }))
  return {
    sides: spentOf(known).flatMap((one, at) => {
      const side = known[at]?.side
      return side ? [{ side, spent: one }] : []
    }),
    sections: spentOf(pairs).flatMap((one, at) => {
      const section = sections[at]
      return section ? [{ section, spent: one }] : []
    }),
  }
}
