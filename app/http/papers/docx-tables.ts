import {
  AlignmentType,
  type ITableCellOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx'
import type { Block, PaperColumn, PaperFact } from '#app/domain/papers/paper.ts'
import { run } from './docx-run.ts'

const millimetre = 56.7
/** A4 with its margins, in twentieths of a point. */
export const sheet = {
  width: Math.round(210 * millimetre),
  height: Math.round(297 * millimetre),
  margin: {
    top: Math.round(20 * millimetre),
    bottom: Math.round(20 * millimetre),
    left: Math.round(25 * millimetre),
    right: Math.round(15 * millimetre),
  },
} as const
const across = sheet.width - sheet.margin.left - sheet.margin.right

const none = { style: 'none' as const, size: 0 }
const bare = { top: none, bottom: none, left: none, right: none }
const inside = { ...bare, insideHorizontal: none, insideVertical: none }

type Cell = { text: string; width: number; bold?: boolean; right?: boolean }

function cell(
  { text, width, bold = false, right = false }: Cell,
  more?: Partial<ITableCellOptions>,
) {
  const alignment = right ? AlignmentType.RIGHT : AlignmentType.LEFT
  const children = [
    new Paragraph({ alignment, spacing: { after: 0 }, children: [run(text, { bold })] }),
  ]
  const margins = { top: 40, bottom: 40, left: 80, right: 80 }
  return new TableCell({ children, margins, width: { size: width, type: WidthType.DXA }, ...more })
}

function table(widths: readonly number[], rows: readonly TableRow[], lines = true) {
  return new Table({
    columnWidths: [...widths],
    width: { size: across, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    rows: [...rows],
    ...(lines ? {} : { borders: inside }),
  })
}

/** A table with widths as told; its head stands again on each page, and no row is cut in two. */
export function paperTable({ columns, rows, foot }: Extract<Block, { kind: 'table' }>): Table {
  const widths = widthsOf(columns)
  const cells = (texts: readonly string[], bold: boolean) =>
    columns.map(({ figures = false }, at) =>
      cell({ text: texts[at] ?? '', width: widths[at] ?? 0, bold, right: figures }),
    )
  const row = (texts: readonly string[], { bold = false, tableHeader = false } = {}) =>
    new TableRow({ children: cells(texts, bold), tableHeader, cantSplit: true })
  return table(widths, [
    row(
      columns.map(({ head }) => head),
      { bold: true, tableHeader: true },
    ),
    ...rows.map((texts) => row(texts)),
    ...(foot ? [row(foot, { bold: true })] : []),
  ])
}

function widthsOf(columns: readonly PaperColumn[]): number[] {
  const all = columns.reduce((sum, { width }) => sum + width, 0)
  return columns.map(({ width }) => Math.floor((across * width) / all))
}

/** Labels at the left, what they say at the right. */
export function factsTable(facts: readonly PaperFact[]): Table {
  const widths = [Math.floor(across * 0.35), Math.floor(across * 0.65)] as const
  const rows = facts.map(
    ({ label, value }) =>
      new TableRow({
        cantSplit: true,
        children: [
          cell({ text: label, width: widths[0] }, { borders: bare }),
          cell({ text: value, width: widths[1], bold: true }, { borders: bare }),
        ],
      }),
  )
  return table(widths, rows, false)
}

/** A line for each who signs. */
export function signatureTable(whose: readonly string[]): Table {
  const widths = [Math.floor(across * 0.45), Math.floor(across * 0.55)] as const
  const line = { ...bare, bottom: { style: 'single' as const, size: 6 } }
  const rows = whose.map(
    (text) =>
      new TableRow({
        cantSplit: true,
        height: { value: 700, rule: 'atLeast' },
        children: [
          cell({ text, width: widths[0] }, { borders: bare, verticalAlign: VerticalAlign.BOTTOM }),
          cell({ text: '', width: widths[1] }, { borders: line }),
        ],
      }),
  )
  return table(widths, rows, false)
}
