import { type Side, sides } from '#app/domain/budget/line.ts'
import type { Changed } from '#app/domain/budget/reading/difference.ts'
import type { ListFacts } from '#app/domain/lists/column.ts'
import { percentChange } from '#app/i18n/format.ts'
import type { Say } from '#app/ui/say.ts'
import { lineName } from '../parts/use-line-name.ts'

/** A line in two versions, and the year in whose prices both stand; null where they stand as written. */
export type ListedChange = Changed & { prices: number | null }

/** Two versions line by line, in som and in per cent; lines that stayed the same come last. */
export function differenceList(say: Say): ListFacts<ListedChange> {
  const {
    since: text,
    lines,
    sides: sideNames,
    difference,
    prices: priceWords,
  } = say.text.openBudget
  return {
    name: 'budget-difference',
    title: difference.title,
    length: 100,
    columns: [
      {
        key: 'line',
        label: text.line,
        kind: 'text',
        value: ({ line, together }) =>
          [line, ...together].map(({ name }) => lineName(say, name)).join(', '),
      },
      {
        key: 'code',
        label: lines.code,
        kind: 'text',
        inFiles: true,
        value: ({ line }) => line.code,
      },
      { key: 'side', label: lines.side, kind: 'text', value: ({ side }) => sideNames[side] },
      { key: 'before', label: text.before, kind: 'money', value: ({ before }) => before },
      { key: 'after', label: text.after, kind: 'money', value: ({ after }) => after },
      { key: 'by', label: text.by, kind: 'money', change: true, value: ({ by }) => by },
      {
        key: 'percent',
        label: text.percent,
        kind: 'text',
        onPage: true,
        value: ({ before, after, by }) => {
          if (before === null) return text.isNew
          if (after === null) return text.gone
          // From nothing, and from less than nothing, no per cent lead anywhere.
          return before > 0 ? percentChange(by / before, say.language) : null
        },
        order: ({ before, after, by }) =>
          before !== null && after !== null && before > 0 ? by / before : null,
      },
      {
        // A number, for a spreadsheet to reckon with; what is new or gone has an empty cell beside it.
        key: 'percent-number',
        label: text.percent,
        kind: 'count',
        inFiles: true,
        value: ({ before, after, by }) =>
          before !== null && after !== null && before > 0
            ? Math.round((by / before) * 1_000) / 10
            : null,
      },
      {
        key: 'prices',
        label: priceWords.column,
        kind: 'text',
        inFiles: true,
        value: ({ prices }) => (prices === null ? '' : String(prices)),
      },
    ],
    choices: [
      {
        key: 'side',
        label: lines.side,
        options: sides.map((value) => ({ value, label: sideNames[value] })),
        of: ({ side }: { side: Side }) => side,
      },
      {
        key: 'what',
        label: text.by,
        options: [
          { value: 'changed', label: difference.onlyChanged },
          { value: 'same', label: difference.onlySame },
        ],
        of: ({ before, after }) => (before === after ? 'same' : 'changed'),
      },
    ],
  }
}
