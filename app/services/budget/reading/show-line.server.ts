import type { Side } from '#app/domain/budget/line.ts'
import { type LineWords, wordsFor } from '#app/domain/budget/line-words.ts'
import type { LinePage, LineYear } from '#app/domain/budget/reading/line-page.ts'
import { amountIn } from '#app/domain/budget/reading/measures.ts'
import { differenceOfParts } from '#app/domain/budget/reading/parts.ts'
import { kindOf, type ReadLine } from '#app/domain/budget/reading/read-line.ts'
import { type Spent, spentOf } from '#app/domain/budget/reading/spent.ts'
import { sideSum } from '#app/domain/budget/reading/where-from.ts'
import { plansInOrder } from '#app/domain/budget/standing.ts'
import type { ClassEntry } from '#app/domain/classifications/entry.ts'
import { entryIn } from '#app/domain/classifications/register.ts'
import type { Tyiyn } from '#app/domain/money.ts'
import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import { wordsOfLines } from '#models/budget/line-words.server.ts'
import type { Situation } from '../../situation.ts'
import { peopleHere } from '../places.server.ts'
import { pricesAsked, yearIn } from '../prices/prices-here.server.ts'
import { lineYears } from './line-years.server.ts'
import { findVersion, headOf, publishedHere } from './published-here.server.ts'
import { readingOf } from './reading-of.server.ts'

type Asked = { year: number; side: Side; key: string }

export async function showLine(
  situation: Situation,
  { year, side, key }: Asked,
  pricesOf: number | null = null,
): Promise<Outcome<LinePage>> {
  const found = await findVersion(situation, year, null)
  if (found.refused) return found
  const [all, people, reading] = await Promise.all([
    publishedHere(situation),
    peopleHere(situation),
    readingOf(situation, found.value),
  ])
  const isIt = (one: ReadLine) => one.side === side && one.key === key
  const line = reading.lines.find(isIt)
  if (!line) return refuse('missing', 'not-here', {})
  const chain = all.filter((one) => one.year === year)
  const readings = await Promise.all(chain.map((version) => readingOf(situation, version)))
  const { period } = reading
  const standing = readings.map((one) => ({ ...one, line: one.lines.find(isIt) }))
  const amounts = standing.map((one) => one.line && amountIn(one.line, one.period))
  const plans = plansInOrder(chain)
  const own = plans.findIndex((one) => one.number === found.value.number)
  const earlier = plans.slice(0, Math.max(own, 0)).map(({ number }) => number)
  const before = earlier
    .map((number) => standing.find(({ version }) => version.number === number))
    .findLast((one) => one?.line)
  const years = await lineYears(situation, all, { reading, line })
  const { shown, prices } = await pricesAsked(
    situation,
    { years: years.map((one) => one.year) },
    pricesOf,
  )
  const keys = [key, ...years.flatMap(({ codes }) => codes)]
  const said = await wordsOfLines(situation.place, side, keys)
  return accepted({
    ...{ head: headOf(found.value), period, line, people },
    words: wordsFor(
      said.filter((one) => one.key === key),
      year,
    ),
    projects: said.find((one) => one.key === key && one.year === year)?.projects ?? [],
    official: entryIn(reading.names, kindOf(side), line.code, year)?.name ?? null,
    amount: amountIn(line, period),
    whole: sideSum(reading.lines, line.side, period),
    years: withSpent(years.map((one) => ({ ...yearIn(one, prices), why: whyIn(said, one) }))),
    prices: shown,
    versions: standing.map(({ version }, at) => {
      const [amount, last] = [amounts[at] ?? null, at > 0 ? (amounts[at - 1] ?? null) : null]
      const by = amount !== null && last !== null ? ((amount - last) as Tyiyn) : null // whole tyiyn
      return { head: headOf(version), amount, by }
    }),
    parts: differenceOfParts(
      { parts: before?.line?.parts ?? [], period: before?.period ?? period },
      { parts: line.parts, period },
    ),
    named: namedCodes(line, (kind, code) => entryIn(reading.names, kind, code, year)),
  })
}

/** What is said of a year under any of the codes that the line had then. */
const whyIn = (
  said: readonly LineWords[],
  { year, codes }: { year: number; codes: readonly string[] },
) => said.find((one) => one.year === year && codes.includes(one.key))?.why ?? ''

/** All years on one scale; of a draft, what is drafted stands as its plan. */
function withSpent(years: readonly LineYear[]) {
  const spent = spentOf(years.map(({ plan, fact }) => ({ plan: plan?.tyiyn ?? null, fact })))
  return years.map((year, at) => ({ ...year, spent: spent[at] as Spent })) // one for each year
}

function namedCodes(
  { parts }: ReadLine,
  find: (kind: 'economic' | 'source' | 'programme', code: string) => ClassEntry | null,
): LinePage['named'] {
  const kinds = ['economic', 'source', 'programme'] as const
  const found = kinds.flatMap((kind) =>
    parts.flatMap((part) => {
      const code = part[kind]
      const entry = code === null ? null : find(kind, code)
      return entry ? [[`${kind} ${code}`, { name: entry.name, plain: entry.plain }] as const] : []
    }),
  )
  return Object.fromEntries(found)
}
