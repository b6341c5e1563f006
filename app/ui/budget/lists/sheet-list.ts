import { type Amount, amountFor, type BudgetLine } from '#app/domain/budget/line.ts'
import { addUp } from '#app/domain/budget/sums.ts'
import type { ListColumn, ListFacts } from '#app/domain/lists/column.ts'
import type { Say } from '#app/ui/say.ts'

type SheetLine = { line: BudgetLine; isTotal: boolean; amounts: readonly Amount[] }

/** A version as a sheet: a row for each line as published, a column for each year and measure. */
export const sheetList =
  (rows: readonly SheetLine[]) =>
  ({ language, text }: Say): ListFacts<SheetLine> => {
    const words = text.openBudget
    const word = (label: string, value: (row: SheetLine) => string): ListColumn<SheetLine> => ({
      ...{ key: label, label, value },
      kind: 'text',
    })
    const periods = addUp(rows.map(({ amounts }) => amounts))
    return {
      name: 'budget',
      title: words.lines.line,
      columns: [
        word(words.lines.side, ({ line }) => words.sides[line.side]),
        word(words.lines.code, ({ line }) => line.code),
        word(words.lines.line, ({ line }) => line.names[language] ?? line.name),
        word(words.lines.level, ({ isTotal }) => (isTotal ? words.total : '')),
        word(words.lines.economic, ({ line }) => line.economic ?? ''),
        word(words.lines.source, ({ line }) => line.source ?? ''),
        word(words.lines.programme, ({ line }) => line.programme ?? ''),
        ...periods.map(
          (period): ListColumn<SheetLine> => ({
            key: `${period.year} ${period.measure}`,
            label: `${period.year}, ${words.measures[period.measure]}`,
            kind: 'money',
            value: ({ amounts }) => amountFor(amounts, period),
          }),
        ),
      ],
    }
  }
