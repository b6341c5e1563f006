import { kinds, mostBeside } from '#app/domain/documents/kinds.ts'
import { allStandingIn, faultOf, type RejectedForm } from '#app/forms/rejected-form.ts'
import { KeptFiles } from '#app/ui/documents/kept-files.tsx'
import { FileField } from '#app/ui/fields/file-field.tsx'
import { StandsNow } from '#app/ui/fields/stands-now.tsx'
import { AddRow } from '#app/ui/form/add-row.tsx'
import { useText } from '#app/ui/use-language.ts'
import { CostRow } from './cost-row.tsx'
import { PriceList } from './price-list.tsx'
import type { StepProps } from './step-props.ts'

const rowsAtFirst = 2

/** What it costs, line by line, beside the prices that the administration knows. */
export function StepCost({ shown, files, money: { sum, cap, prices } }: StepProps) {
  const text = useText().proposalForm
  const fault = faultOf(shown, 'cost-sum')
  const rows = Math.max(rowsAtFirst, shown.answers['line-what']?.length ?? 0)
  return (
    <>
      <p>{text.cost.lead}</p>
      <p>{cap === null ? null : text.cost.cap(cap)}</p>
      <PriceList prices={prices} />
      <div className="field">
        <StandsNow id="line-what" stands={standingRows(shown)} />
      </div>
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows are told apart by nothing but their place
        <CostRow key={row} row={row} shown={shown} />
      ))}
      <AddRow label={text.cost.add} name="go" value="add" />
      <p id="cost-sum" className={fault ? 'field wrong' : undefined}>
        {fault ? <span className="error">{fault}</span> : null}
        <b className="number">{text.cost.sum(sum)}</b>
      </p>
      <FileField
        rejected={shown}
        name="papers"
        label={text.papers}
        hint={text.papersHint(mostBeside.proposal.paper)}
        accept={kinds.paper.accept}
        optional
        multiple
      />
      <KeptFiles files={files} kind="paper" />
    </>
  )
}

const columns = ['line-what', 'line-quantity', 'line-unit', 'line-price']

/** The lines that somebody else has saved, each as one text; undefined where they are those that were typed. */
function standingRows(shown: RejectedForm): string | undefined {
  const all = columns.map((column) => shown.standing?.[column] ?? [])
  if (columns.every((column) => allStandingIn(shown, column) === undefined)) return undefined
  const lines = all[0]?.map((_, row) => all.map((column) => column[row] ?? '').join(' · ')) ?? []
  return lines.filter((line) => /[^· ]/.test(line)).join('; ')
}
