import type { Amount, BudgetLine } from '#app/domain/budget/line.ts'
import { dataPackage } from '#app/domain/budget/open-data/data-package.ts'
import { columns, rowsOf } from '#app/domain/budget/open-data/rows.ts'
import { sumsOf } from '#app/domain/budget/sums.ts'
import type { PublishedVersion } from '#app/domain/budget/version.ts'
import { publishedText } from '#app/domain/budget/version-text.ts'
import type { Language } from '#app/domain/language.ts'
import { type CsvSeparator, csvText } from '#app/domain/records/csv.ts'
import { texts } from '#app/i18n/texts.ts'
import { sha256 } from '#app/sha256.server.ts'
import { readLines } from '#models/budget/lines.server.ts'
import { readNames, readPublishedVersion } from '#models/budget/version.server.ts'
import { registerHere } from '../../classifications/read-register.server.ts'
import type { Situation } from '../../situation.ts'
import { headHere } from '../places.server.ts'
import { namesOf } from './reading-of.server.ts'

type Asked = Pick<Situation, 'place' | 'at'> & {
  year: number
  number: number
  language: Language
}

/** A published version with all its lines; null where there is none, or it is still worked on. */
async function published({ place, year, number }: Asked) {
  const [version, municipality] = await Promise.all([
    readPublishedVersion({ place, year, number }),
    headHere(place),
  ])
  if (!version || !municipality) return null
  return { version, municipality, lines: await readLines(null, version) }
}

/** The table of a version, a row for each amount. */
export async function versionCsv(asked: Asked, separator: CsvSeparator): Promise<string | null> {
  const found = await published(asked)
  if (!found) return null
  const register = await namesOf(found.version, await registerHere(asked))
  const { measures } = texts(asked.language).openBudget
  const facts = { year: asked.year, register, soate: found.municipality.soate, measures }
  const rows = rowsOf(found.lines, { ...facts, language: asked.language })
  return csvText([columns.map(({ name }) => name), ...rows], separator)
}

/** What the table is, for programs. */
export async function versionPackage(asked: Asked): Promise<string | null> {
  const found = await published(asked)
  const csv = found && (await versionCsv(asked, ','))
  if (!found || csv === null) return null
  const { version, municipality } = found
  const { titles } = texts(asked.language).openBudget
  const title = `${municipality.name.ky}. ${titles[version.kind](version.year)}`
  const described = { bytes: Buffer.byteLength(csv), sha256: sha256(csv, 'hex') }
  return `${JSON.stringify(dataPackage({ version, title, csv: described }), null, 2)}\n`
}

/** The text whose SHA-256 is the version's hash, so that anybody can check it. */
export async function versionFrozen(asked: Asked): Promise<string | null> {
  const found = await published(asked)
  return found && publishedText(found.version, found.lines, await readNames(found.version))
}

/** A line as a workbook shows it: its amounts, or those of what stands under it. */
export type SheetLine = { line: BudgetLine; isTotal: boolean; amounts: readonly Amount[] }

/** All lines of a version in their order, totals computed. */
export async function versionSheet(
  asked: Asked,
): Promise<{ version: PublishedVersion; lines: SheetLine[] } | null> {
  const found = await published(asked)
  if (!found) return null
  const sums = sumsOf(found.lines)
  const above = new Set(
    found.lines.flatMap(({ parent, part }) => (part === 'added' ? [parent] : [])),
  )
  const lines = found.lines.map((line) => ({
    ...{ line, isTotal: above.has(line.number) },
    amounts: sums.get(line.number) ?? [],
  }))
  return { version: found.version, lines }
}
