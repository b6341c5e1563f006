import { stepsOf } from '#app/domain/budget/reading/steps.ts'
import type { ChangeOf, VersionNote, VersionPage } from '#app/domain/budget/reading/version-page.ts'
import { incomeOf, sideSum } from '#app/domain/budget/reading/where-from.ts'
import { sectionsOf } from '#app/domain/budget/reading/where-to.ts'
import { chainOf, newestText, planBefore, planOrReport } from '#app/domain/budget/standing.ts'
import type { PublishedVersion } from '#app/domain/budget/version.ts'
import { accepted, type Outcome } from '#app/domain/outcome.ts'
import { readLines } from '#models/budget/lines.server.ts'
import type { Situation } from '../../situation.ts'
import { peopleHere } from '../places.server.ts'
import { pricesAsked, readingIn } from '../prices/prices-here.server.ts'
import { compared } from './compared.server.ts'
import { findVersion, headOf, publishedHere } from './published-here.server.ts'
import { readingOf, type VersionReading } from './reading-of.server.ts'
import { spentBeside } from './spent-beside.server.ts'

export async function showVersion(
  situation: Situation,
  year: number,
  number: number | null,
  pricesOf: number | null = null,
): Promise<Outcome<VersionPage>> {
  const found = await findVersion(situation, year, number)
  if (found.refused) return found
  const version = found.value
  const [all, people] = await Promise.all([publishedHere(situation), peopleHere(situation)])
  const chain = chainOf(all, year)
  const reading = await readingOf(situation, version)
  const [before, last] = await Promise.all([
    beside(situation, planBefore(chain, version)),
    beside(situation, planOrReport(chainOf(all, year - 1))),
  ])
  const { lines, period, names } = reading
  const both = last ? [year, year - 1] : []
  const years = last ? all.map((one) => one.year) : []
  const { shown, prices } = await pricesAsked(situation, { years, all: both }, pricesOf)
  // Sections stand beside last year's, and so in the same prices; the sums above them stay as they were published.
  const told = readingIn(reading, prices)
  const toldBefore = last && readingIn(last, prices)
  return accepted({
    version: headOf(version),
    chain: chain.map(headOf),
    newest: newestText(chain)?.number === version.number,
    period,
    people,
    revenue: sideSum(lines, 'revenue', period),
    expenditure: sideSum(lines, 'expenditure', period),
    income: incomeOf(lines, period, names),
    sections: sectionsOf(told.lines, 'expenditure', period),
    spending: sideSum(told.lines, 'expenditure', period),
    lastYear: toldBefore && {
      head: headOf(toldBefore.version),
      sections: sectionsOf(toldBefore.lines, 'expenditure', toldBefore.period),
      expenditure: sideSum(toldBefore.lines, 'expenditure', toldBefore.period),
    },
    since: before && stepsBetween(before, reading),
    sinceLastYear: toldBefore && stepsBetween(toldBefore, told),
    prices: shown,
    spent: await spentBeside(situation, all, version),
    notes: await notesOf(version),
  })
}

/** Whoever reads the figures reads what was said of those that did not fit. */
async function notesOf(version: PublishedVersion): Promise<VersionNote[]> {
  const noted = version.findings.filter(({ note }) => note !== '')
  if (noted.length === 0) return []
  const lines = await readLines(null, version)
  const names = new Map(lines.map(({ number, name }) => [number, name]))
  return noted.map(({ kind, period, printed, computed, decision, note, line }) => ({
    ...{ kind, period, printed, computed, decision, note },
    name: names.get(line ?? 0) ?? '',
  }))
}

const beside = async (situation: Situation, version: PublishedVersion | null) =>
  version && readingOf(situation, version)

function stepsBetween(before: VersionReading, after: VersionReading): ChangeOf {
  const difference = compared(before, after)
  return {
    head: headOf(before.version),
    spending: stepsOf(difference, 'expenditure'),
    income: stepsOf(difference, 'revenue'),
  }
}
