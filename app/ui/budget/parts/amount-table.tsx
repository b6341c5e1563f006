import type { ReactNode } from 'react'

export type AmountRow = {
  key: string
  label: ReactNode
  cells: readonly ReactNode[]
}

type Props = {
  caption: string
  quietCaption?: boolean
  /** The head of the names, and of each column of amounts. */
  heads: readonly [string, ...string[]]
  rows: readonly AmountRow[]
  total?: AmountRow | undefined
}

/** Names and amounts: few and short columns, so that it stays a table on a phone. */
export function AmountTable({ caption, quietCaption, heads, rows, total }: Props) {
  const [name, ...columns] = heads
  return (
    <table className="tight">
      <caption className={quietCaption ? 'visually-hidden' : undefined}>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{name}</th>
          {columns.map((head) => (
            <th key={head} scope="col" className="sum">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.key} row={row} heads={columns} />
        ))}
        {total ? <Row row={total} heads={columns} isTotal /> : null}
      </tbody>
    </table>
  )
}

function Row(props: { row: AmountRow; heads: readonly string[]; isTotal?: boolean }) {
  const { row, heads, isTotal } = props
  return (
    <tr className={isTotal ? 'total' : undefined}>
      <th scope="row">{row.label}</th>
      {heads.map((head, at) => (
        <td key={head} className="sum">
          {row.cells[at]}
        </td>
      ))}
    </tr>
  )
}
