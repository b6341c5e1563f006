import type { SimulatorPage } from '#app/domain/remarks/simulator/simulator-page.ts'
import { roles } from '#app/ui/parts/table-roles.ts'
import { useSay } from '#app/ui/say.ts'
import { useText } from '#app/ui/use-language.ts'
import { groupName } from './group-name.ts'
import type { usePlayed } from './use-played.ts'

type Row = { key: string; name: string; before: number; by: number; hidden?: boolean }

/**
 * What was changed, group by group; the others, what cannot be moved and all together, so that each sum is that of the
 * rows above it. Rows of groups that stand as in the draft are there unseen, for the script.
 */
export function PlayedTable({
  page,
  say,
}: {
  page: SimulatorPage
  say: ReturnType<typeof usePlayed>
}) {
  const words = useSay()
  const text = words.text.simulator
  const { groups, played, total } = page
  const changed = groups.map((group, at) => ({
    key: `${group.number}`,
    name: groupName(words, group),
    before: group.amount,
    by: played.levers[at]?.by ?? 0,
  }))
  const others = changed.filter(({ by }) => by === 0)
  const sum = (rows: readonly { before: number }[]) =>
    rows.reduce((all, row) => all + row.before, 0)
  const rows: Row[] = [
    ...changed.map((row) => ({ ...row, hidden: row.by === 0 })),
    {
      ...{ key: 'others', name: text.others(others.length), before: sum(others), by: 0 },
      hidden: others.length === 0,
    },
    ...(sum(changed) === total
      ? []
      : [{ key: 'kept', name: text.cannotMove, before: total - sum(changed), by: 0 }]),
  ]
  return (
    <table {...roles.table} className="tight" id="changed">
      <caption className="visually-hidden">{text.tableOf(say.unit)}</caption>
      <thead {...roles.group}>
        <tr {...roles.row}>
          <th {...roles.column}>{text.group}</th>
          {[text.inDraft, text.yours, text.difference].map((head) => (
            <th key={head} {...roles.column} className="sum">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...roles.group}>
        {rows.map(({ hidden, ...row }) => (
          <tr {...roles.row} key={row.key} data-row={row.key} hidden={hidden}>
            <Cells row={row} say={say} />
          </tr>
        ))}
        <tr {...roles.row} className="total" data-row="all">
          <Cells row={{ name: text.all, before: total, by: played.gap }} say={say} />
        </tr>
      </tbody>
    </table>
  )
}

function Cells({
  row: { name, before, by },
  say: { amount, change },
}: {
  row: Pick<Row, 'name' | 'before' | 'by'>
  say: ReturnType<typeof usePlayed>
}) {
  const text = useText().simulator
  return (
    <>
      <th {...roles.name}>{name}</th>
      <td {...roles.cell} className="sum" data-label={text.inDraft}>
        {amount(before)}
      </td>
      <td {...roles.cell} className="sum" data-label={text.yours}>
        {amount(before + by)}
      </td>
      <td {...roles.cell} className="sum" data-label={text.difference}>
        {change(by)}
      </td>
    </>
  )
}
