import type { Measure, Period } from '../line.ts'
import type { SheetRow } from '../sheets/sheet.ts'
import type { VersionKind } from '../version.ts'

/** What a version is about: its year and its kind say what an amount without words in its head is. */
export type About = { year: number; kind: VersionKind }

const words: readonly [Measure, RegExp][] = [
  ['fact', /факт|аткар|исполнен|касс|кассал|actual/u],
  ['revised', /уточн|такт|өзгөртүүлөр менен|с учетом изменений|revised/u],
  ['draft', /проект|долбоор|прогноз|божомол|forecast|draft/u],
  ['plan', /план|бекит|утвержд|approved/u],
]

/** What the amounts of each column stand for, by the words and years over it. */
export function periodsOf(
  head: readonly SheetRow[],
  columns: readonly number[],
  about: About,
): (Period | null)[] {
  const found = columns.map((column) => {
    const above = head.map((row) => wordsOver(row, column)).reverse()
    const year = above.flatMap((text) => yearIn(text) ?? [])[0] ?? null
    const measure = above.flatMap((text) => measureIn(text) ?? [])[0] ?? null
    return { year, measure }
  })
  const named = found.some(({ year }) => year !== null)
  return found.map(({ year, measure }) => {
    // Where others name their year, one that names none is something else.
    if (year === null && named && measure === null) return null
    const own = year ?? about.year
    return { year: own, measure: measure ?? usual(own, about) }
  })
}

/** A head that spans several columns stands in the first of them. */
function wordsOver({ cells }: SheetRow, column: number): string {
  const said = cells.filter(({ text }) => text !== '')
  if (said.length < 2) return ''
  for (let at = column; at >= 0; at--) {
    const text = cells[at]?.text.toLowerCase() ?? ''
    if (text !== '') return at === column || maySpan(text) ? text : ''
  }
  return ''
}

/** Only a year or what is planned and spent is written over several columns. */
const maySpan = (text: string) => yearIn(text) !== null || measureIn(text) !== null

function yearIn(text: string): number | null {
  const years = text.match(/(?<!\d)20\d\d(?!\d)/g) ?? []
  return years.length === 1 || new Set(years).size === 1 ? Number(years[0]) : null
}

const measureIn = (text: string): Measure | null =>
  words.find(([, said]) => said.test(text))?.[0] ?? null

function usual(year: number, { year: own, kind }: About): Measure {
  if (kind === 'execution') return year <= own ? 'fact' : 'plan'
  if (kind === 'change' && year === own) return 'revised'
  if (kind === 'approved' && year === own) return 'plan'
  return year < own ? 'plan' : 'draft'
}
