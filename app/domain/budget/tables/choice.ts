import { columnLetter } from '../../tables/column-letter.ts'
import type { Period } from '../line.ts'
import type { Block } from '../sheets/sheet.ts'
import type { Role } from './lines-of-table.ts'
import { inYear, type Meaning, periodIn } from './meaning.ts'

/** What a person said of a table: what it holds, and what its columns mean, by their letters. */
export type Choice = { role?: Role; columns?: Readonly<Record<string, Meaning>> }

/** By the keys of the tables. */
export type Choices = Readonly<Record<string, Choice>>

/** The block with the columns that were chosen; without a choice as it was guessed. */
export function chosenBlock(block: Block, choice: Choice | undefined): Block {
  if (!choice?.columns) return block
  const places = Object.entries(choice.columns)
    .map(([letter, meaning]) => ({ at: placeOf(letter), meaning }))
    .sort((a, b) => a.at - b.at)
  const of = (wanted: Meaning) =>
    places.filter(({ meaning }) => meaning === wanted).map(({ at }) => at)
  const amounts = places.filter(({ meaning }) => periodIn(meaning)).map(({ at }) => at)
  return {
    name: of('name')[0] ?? block.name,
    codes: [...of('code').slice(0, 1), ...of('economic').slice(0, 1)],
    amounts: amounts.length > 0 ? amounts : block.amounts,
  }
}

export function chosenPeriods(
  { amounts }: Block,
  guessed: readonly (Period | null)[],
  choice: Choice | undefined,
): (Period | null)[] {
  if (!choice?.columns) return [...guessed]
  const { columns } = choice
  return amounts.map((at) => periodIn(columns[columnLetter(at)] ?? 'left-out'))
}

/** The place of a column by its letter: A is 0. */
function placeOf(letter: string): number {
  return [...letter].reduce((sum, sign) => sum * 26 + sign.charCodeAt(0) - 64, 0) - 1
}

/** A choice as it holds for a table of the same heads in another year. */
export function choiceInYear(choice: Choice, from: number, to: number): Choice {
  const { role, columns } = choice
  return {
    ...(role ? { role } : {}),
    ...(columns
      ? {
          columns: Object.fromEntries(
            Object.entries(columns).map(([letter, meaning]) => [letter, inYear(meaning, from, to)]),
          ),
        }
      : {}),
  }
}
