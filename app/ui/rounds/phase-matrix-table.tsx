import { type Phase, phases } from '#app/domain/rounds/phase.ts'
import { type MatrixRow, phaseMatrix } from '#app/domain/rounds/phase-matrix.ts'
import { Tag } from '#app/ui/parts/tag.tsx'
import { Table } from '#app/ui/tables/table.tsx'
import { useText } from '#app/ui/use-language.ts'

type Props = { now: Phase; voteIsOpen: boolean }

/** Who may do what in which phase: the table by which the server itself decides, in words. */
export function PhaseMatrixTable({ now, voteIsOpen }: Props) {
  const text = useText().roundRules
  const when = useWhen()
  const named = (who: MatrixRow['who']) => who.map((one) => text.who[one]).join(', ')
  return (
    <Table
      caption={text.matrix}
      quietCaption
      rows={phaseMatrix}
      keyOf={({ action }) => action}
      columns={[
        { key: 'action', label: text.matrixAction, cell: ({ action }) => text.action[action] },
        {
          key: 'who',
          label: text.matrixWho,
          cell: ({ action, who, secondBy }) => (
            <>
              {named(who)}
              {secondBy ? (
                <>
                  <br />
                  {(action === 'decide-check' ? text.matrixSecondOfCheck : text.matrixSecond)(
                    named(secondBy),
                  )}
                </>
              ) : null}
            </>
          ),
        },
        {
          key: 'when',
          label: text.matrixWhen,
          cell: (row) => (
            <>
              {when(row)}
              {isNow(row, now, voteIsOpen) ? (
                <>
                  {' '}
                  <Tag kind="on">{text.nowPossible}</Tag>
                </>
              ) : null}
            </>
          ),
        },
      ]}
    />
  )
}

function useWhen() {
  const text = useText().roundRules
  const limits = { 'until-opening': text.untilOpening, 'after-opening': text.afterOpening }
  return ({ phases: allowed, limit }: MatrixRow) => {
    const during = allowed.length === phases.length ? text.always : text.during(allowed)
    return limit ? `${during}; ${limits[limit]}` : during
  }
}

function isNow(row: MatrixRow, now: Phase, voteIsOpen: boolean): boolean {
  const limit = row.limit === null || (row.limit === 'after-opening') === voteIsOpen
  return limit && row.phases.includes(now)
}
