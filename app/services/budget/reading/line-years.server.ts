import type { Amount, Period } from '#app/domain/budget/line.ts'
import type { LineYear } from '#app/domain/budget/reading/line-page.ts'
import { amountIn, planPeriod } from '#app/domain/budget/reading/measures.ts'
import { kindOf, type ReadLine } from '#app/domain/budget/reading/read-line.ts'
import { type StoryYear, storyOf } from '#app/domain/budget/reading/story.ts'
import { chainOf, lastOf, planOrReport } from '#app/domain/budget/standing.ts'
import type { PublishedVersion } from '#app/domain/budget/version.ts'
import type { Situation } from '../../situation.ts'
import { readingOf, type VersionReading } from './reading-of.server.ts'

type Read = { plan: VersionReading | null; execution: VersionReading | null }

/**
 * A line through all years that are known: a year that has published versions of its own by them, in its own codes; any
 * other by the columns that this version has for it.
 */
export async function lineYears(
  situation: Situation,
  all: readonly PublishedVersion[],
  { reading, line }: { reading: VersionReading; line: ReadLine },
): Promise<Omit<LineYear, 'why' | 'untold'>[]> {
  const { version, register } = reading
  const others = [...new Set(all.map(({ year }) => year))].filter((year) => year !== version.year)
  const read = await Promise.all(others.map((year) => readYear(situation, all, year)))
  const amounts = new Map(others.map((year, at) => [year, amountsOf(read[at], year, line.side)]))
  const columns = [...new Set(line.amounts.map(({ year }) => year))]
  for (const year of columns)
    if (!amounts.has(year)) amounts.set(year, new Map([[line.key, only(line, year)]]))
  const from = { register, kind: kindOf(line.side), code: line.key, year: version.year }
  return storyOf(from, amounts).map((one) => ({ ...one, ...planAndFact(one) }))
}

const only = ({ amounts }: ReadLine, year: number) => amounts.filter((one) => one.year === year)

async function readYear(
  situation: Situation,
  all: readonly PublishedVersion[],
  year: number,
): Promise<Read> {
  const chain = chainOf(all, year)
  const [plan, execution] = [planOrReport(chain), lastOf(chain, 'execution')]
  return {
    plan: plan && (await readingOf(situation, plan)),
    execution: execution && (await readingOf(situation, execution)),
  }
}

/** What each line of a side was in a year: as planned, and as spent where that is reported. */
function amountsOf(read: Read | undefined, year: number, side: ReadLine['side']) {
  const found = new Map<string, Amount[]>()
  const take = (reading: VersionReading | null, period: Period | null) => {
    if (!reading || !period) return
    for (const line of reading.lines) {
      const amount = line.side === side ? amountIn(line, period) : null
      if (amount === null) continue
      found.set(line.key, [...(found.get(line.key) ?? []), { ...period, tyiyn: amount }])
    }
  }
  const { plan = null, execution = null } = read ?? {}
  take(plan, plan && (plan === execution ? planPeriod(plan.lines, year) : plan.period))
  take(execution, { year, measure: 'fact' })
  return found
}

function planAndFact({ year, amounts }: StoryYear): Pick<LineYear, 'plan' | 'fact'> {
  const measure = planPeriod([{ amounts }], year)?.measure
  const plan = amounts.find((one) => one.measure === measure)
  return {
    plan: plan ? { measure: plan.measure, tyiyn: plan.tyiyn } : null,
    fact: amountIn({ amounts }, { year, measure: 'fact' }),
  }
}
