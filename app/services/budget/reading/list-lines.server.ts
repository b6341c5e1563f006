import { amountIn } from '#app/domain/budget/reading/measures.ts'
import type { ReadLine } from '#app/domain/budget/reading/read-line.ts'
import { kindOf } from '#app/domain/budget/reading/read-line.ts'
import type { ListedLine, VersionHead } from '#app/domain/budget/reading/version-page.ts'
import { ancestry, entryIn, type Register } from '#app/domain/classifications/register.ts'
import { accepted, type Outcome } from '#app/domain/outcome.ts'
import type { Situation } from '../../situation.ts'
import { findVersion, headOf } from './published-here.server.ts'
import { readingOf } from './reading-of.server.ts'

/** All lines of a year's newest version, or of one that is named. */
export async function listLines(
  situation: Situation,
  year: number,
  number: number | null,
): Promise<Outcome<{ head: VersionHead; lines: ListedLine[] }>> {
  const found = await findVersion(situation, year, number)
  if (found.refused) return found
  const { lines, period, register, names } = await readingOf(situation, found.value)
  const listed = lines.map((line) => ({
    line,
    amount: amountIn(line, period),
    called: namesOf(line, year, names),
    found: wordsOf(line, year, register),
  }))
  return accepted({ head: headOf(found.value), lines: listed })
}

/** What the line itself is called in every language. */
function namesOf({ side, code, name }: ReadLine, year: number, register: Register): string {
  const own = ancestry(register, kindOf(side), code, year).at(-1)
  const known = 'known' in name ? Object.values(name.known) : [name.written]
  return [...known, ...Object.values(own?.name ?? {}), ...Object.values(own?.plain ?? {})].join(' ')
}

/** Its own names, those of its parts, and what the classifications call both in every language and in everyday words. */
function wordsOf({ side, code, name, parts }: ReadLine, year: number, register: Register): string {
  const own = ancestry(register, kindOf(side), code, year).at(-1)
  const known = 'known' in name ? Object.values(name.known) : [name.written]
  const written = parts.flatMap((part) => [part.name.written, ...Object.values(part.name.names)])
  const costs = parts.map(
    ({ economic }) => economic && entryIn(register, 'economic', economic, year),
  )
  const called = [own, ...new Set(costs)].flatMap((entry) =>
    entry
      ? [...Object.values(entry.name), ...Object.values(entry.plain ?? {}), ...entry.words]
      : [],
  )
  return [code, ...known, ...written, ...called].join(' ')
}
