import type { ReactNode } from 'react'
import { SortHead, SortLinks } from './sort-links.tsx'

export type Column<Row> = {
  key: string
  label: string
  cell: (row: Row) => ReactNode
  /** Figures: set to the right, one below the other. */
  sum?: boolean
  /** The heading is a link that sorts by this column (`?sort=key`, again `?sort=-key`). */
  sortable?: boolean
  /** What can be done with the row: the link or button says it, a card repeats no label. */
  act?: boolean
}

type Props<Row> = {
  /** Says what the table shows; hidden from eyes with `quietCaption` where a heading says the same. */
  caption: string
  quietCaption?: boolean
  /** The first column names the row. */
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  keyOf: (row: Row) => string | number
  /** On the office's wide pages each row is one line; what is too long is cut, and stands whole where the row leads. */
  oneLine?: boolean | undefined
  /** The last row, by column key; computed, never copied. */
  total?: Readonly<Record<string, ReactNode>> | undefined
}

/** A table that becomes labelled cards on a phone. */
export function Table<Row>(props: Props<Row>) {
  const { caption, quietCaption, columns, rows, keyOf, total, oneLine } = props
  return (
    <>
      <SortLinks columns={columns} />
      <table className={oneLine ? 'cards lines' : 'cards'}>
        <caption className={quietCaption ? 'visually-hidden' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <SortHead key={column.key} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              <Cells columns={columns} content={(column) => column.cell(row)} />
            </tr>
          ))}
          {total ? (
            <tr className="total">
              <Cells columns={columns} content={(column) => total[column.key]} />
            </tr>
          ) : null}
        </tbody>
      </table>
    </>
  )
}

function Cells<Row>(props: {
  columns: readonly Column<Row>[]
  content: (column: Column<Row>) => ReactNode
}) {
  return props.columns.map((column, place) => {
    const content = props.content(column)
    // A name needs room, a number does not.
    return place === 0 ? (
      <th
        key={column.key}
        scope="row"
        className={typeof content === 'number' ? 'brief' : undefined}
      >
        {content}
      </th>
    ) : (
      <td
        key={column.key}
        className={column.sum ? 'sum' : undefined}
        data-label={column.act ? undefined : column.label}
      >
        <Content>{content}</Content>
      </td>
    )
  })
}

/** One box for whatever a cell holds, so that on a phone it moves as one; nothing at all where there is nothing. */
function Content({ children }: { children: ReactNode }) {
  const isEmpty = children === null || children === undefined || children === ''
  return isEmpty ? null : <div>{children}</div>
}
