import type { Block, PaperColumn } from '#app/domain/papers/paper.ts'

type Props = Extract<Block, { kind: 'table' }>

/** A table of a paper; its head stands again on every sheet that it goes over. */
export function PaperTable({ caption, columns, rows, foot }: Props) {
  const all = columns.reduce((sum, { width }) => sum + width, 0)
  return (
    <table className="cards">
      <caption>{caption}</caption>
      {/* By the attribute: the policy of the pages forbids styles inside elements. */}
      <colgroup>
        {columns.map(({ head, width }) => (
          <col key={head} width={`${((100 * width) / all).toFixed(1)}%`} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.head} scope="col" className={classOf(column)}>
              {column.head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows stand in their order and may read alike
          <Cells key={at} cells={cells} columns={columns} />
        ))}
        {foot ? <Cells cells={foot} columns={columns} foot /> : null}
      </tbody>
    </table>
  )
}

type CellsProps = { cells: readonly string[]; columns: readonly PaperColumn[]; foot?: boolean }

/** The first cell names the row, unless it is a line to write on; on a phone each other one stands behind the head of its column. */
function Cells({ cells, columns, foot = false }: CellsProps) {
  return (
    <tr className={foot ? 'total' : undefined}>
      {columns.map((column, at) =>
        at === 0 && cells[at]?.trim() ? (
          <th key={column.head} scope="row">
            {cells[at]}
          </th>
        ) : (
          <td key={column.head} className={classOf(column)} data-label={column.head}>
            {cells[at] ? <div>{cells[at]}</div> : null}
          </td>
        ),
      )}
    </tr>
  )
}

const classOf = ({ figures }: PaperColumn) => (figures ? 'sum' : undefined)
