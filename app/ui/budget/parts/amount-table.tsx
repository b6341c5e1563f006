import type { ReactNode } from 'react'
import { roles } from '#app/ui/parts/table-roles.ts'

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

/** Names and amounts: few and short columns. On a phone each name has its amounts below it. */
export function AmountTable({ caption, quietCaption, heads, rows, total }: Props) {
  const [name, ...columns] = heads
  return (
    <table {...roles.table} className="tight">
      <caption className={quietCaption ? 'visually-hidden' : undefined}>{caption}</caption>
      <thead {...roles.group}>
        <tr {...roles.row}>
          <th {...roles.column}>{name}</th>
          {columns.map((head) => (
            <th key={head} {...roles.column} className="sum">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...roles.group}>
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
    <tr {...roles.row} className={isTotal ? 'total' : undefined}>
      <th {...roles.name}>{row.label}</th>
      {heads.map((head, at) => (
        <td key={head} {...roles.cell} className="sum" data-label={head}>
          {row.cells[at]}
        </td>
      ))}
    </tr>
  )
}
