import { sides } from '#app/domain/budget/line.ts'
import type { ReadLine } from '#app/domain/budget/reading/read-line.ts'
import type { ListedLine } from '#app/domain/budget/reading/version-page.ts'
import type { ListFacts } from '#app/domain/lists/column.ts'
import type { Say } from '#app/ui/say.ts'
import { lineName } from '../parts/use-line-name.ts'

/** Every line of a version, found by its names in three languages and by everyday words. */
function budgetLineList(say: Say): ListFacts<ListedLine> {
  const { lines: text, sides: sideNames } = say.text.openBudget
  return {
    name: 'budget-lines',
    title: text.line,
    length: 50,
    called: ({ called }) => called,
    columns: [
      { key: 'found', label: text.line, kind: 'text', onPage: true, value: ({ found }) => found },
      {
        key: 'name',
        label: text.line,
        kind: 'text',
        inFiles: true,
        value: ({ line }) => lineName(say, line.name),
      },
      {
        key: 'code',
        label: text.code,
        kind: 'text',
        inFiles: true,
        value: ({ line }) => line.code,
      },
      {
        key: 'section',
        label: text.section,
        kind: 'text',
        value: ({ line }) => lineName(say, line.section.name),
      },
      {
        key: 'side',
        label: text.side,
        kind: 'text',
        value: ({ line }) => sideNames[line.side],
      },
      { key: 'amount', label: text.amount, kind: 'money', value: ({ amount }) => amount },
    ],
    choices: [
      {
        key: 'side',
        label: text.side,
        options: sides.map((value) => ({ value, label: sideNames[value] })),
        of: ({ line }) => line.side,
      },
    ],
  }
}

/** The same with the sections of the lines that it is about, to choose from. */
export const withSections =
  (rows: readonly { line: Pick<ReadLine, 'section'> }[]) =>
  (say: Say): ListFacts<ListedLine> => {
    const list = budgetLineList(say)
    const names = new Map(
      rows.map(({ line: { section } }) => [section.key, lineName(say, section.name)]),
    )
    const options = [...names].map(([value, label]) => ({ value, label }))
    const label = say.text.openBudget.lines.section
    const section = {
      ...{ key: 'section', label, options },
      of: ({ line }: ListedLine) => line.section.key,
    }
    return { ...list, choices: [...(list.choices ?? []), section] }
  }
