import { type Chance, chanceFrom } from '../chance.ts'
import { type CorpusFile, placed, separatedSheet, sheetOf, writtenFile } from '../files/written.ts'
import type { Look } from '../sheets/look.ts'
import { type Drawn, drawnLook, type Wish } from '../sheets/looks.ts'
import { laid } from '../sheets/sheet.ts'
import { misfits } from '../slips/expected.ts'
import type { Slip } from '../slips/slips.ts'
import { summedAcross } from '../tables/rows.ts'
import type { Asked, Structure } from '../tables/structures.ts'

export type Case = {
  name: string
  /** Nothing where the draw does not suit; it is drawn again. */
  structure: (asked: Asked) => Structure | undefined
  wish?: Wish
  slip?: Slip
}

const largest = { som: 3_000_000, thousand: 6_000, million: 900 } as const
const mostAttempts = 400

/** The file of a case, drawn again until its slip has one reading. */
export function caseFile(one: Case, seed: number): CorpusFile {
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    const file = attempted(one, seed * 1000 + attempt)
    if (file) return file
  }
  throw new Error(`no sheet for ${one.name}`)
}

/** The rows that a structure draws for a look; a column that adds up the others is put to them here. */
function drawnRows(structure: Case['structure'], chance: Chance, { look, unit }: Drawn) {
  const { money, pairs, summed = false } = look.set
  const columns = summed ? money - 1 : money
  const { decimals } = look.figures
  const { language } = look
  const built = structure({ chance, columns, pairs, decimals, language, largest: largest[unit] })
  return built && summed ? { ...built, rows: summedAcross(built.rows) } : built
}

/** What of the look the rows decide: which codes there are, and what the sheet is about. */
function dressed(look: Look, { rows, title }: Structure): Look {
  return {
    ...look,
    codes: rows.some(({ code }) => code) ? look.codes : 'none',
    second: rows.some(({ second }) => second !== undefined),
    dress: { ...look.dress, title: look.set.pairs ? 'execution' : title },
  }
}

function attempted(
  { name, structure, wish = {}, slip }: Case,
  seed: number,
): CorpusFile | undefined {
  const chance = chanceFrom(seed)
  const drawn = drawnLook(chance, wish)
  const { look, format, unit, text } = drawn
  const built = drawnRows(structure, chance, drawn)
  if (!built) return undefined
  const { rows } = built
  const { money: columns, pairs } = look.set
  const { decimals } = look.figures
  const coded = rows.some(({ code }) => code)
  const given = { rows, chance, columns, decimals, pairs, coded, text }
  const slipped = slip ? slip(given) : { rows, expected: misfits(rows, columns) }
  if (!slipped || (!slip && slipped.expected.length > 0)) return undefined
  const sheet = laid(slipped.rows, dressed(look, built))
  const title = format === 'xlsx' ? sheetNames[look.language][built.title] : separatedSheet
  const expected = slipped.expected
    .map((finding) => placed(finding, sheet, title, unit))
    .sort((one, other) => one.row - other.row || one.column.localeCompare(other.column))
  const declared = look.dress.unitAt === 'none' ? unit : undefined
  return writtenFile(name, [sheetOf(title, sheet)], format, expected, declared)
}

const sheetNames = {
  ky: { income: 'Кирешелер', expense: 'Чыгашалар', both: 'Бюджет' },
  ru: { income: 'Доходы', expense: 'Расходы', both: 'Лист1' },
} as const
