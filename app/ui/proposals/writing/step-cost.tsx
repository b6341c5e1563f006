import { attachmentLimits } from '#app/domain/proposals/writing/limits.ts'
import { FileField } from '#app/ui/fields/file-field.tsx'
import { AddRow } from '#app/ui/form/add-row.tsx'
import { faultOf } from '#app/ui/rejected-form.ts'
import { useText } from '#app/ui/use-language.ts'
import { CostRow } from './cost-row.tsx'
import { KeptFiles } from './kept-files.tsx'
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
        hint={text.papersHint(attachmentLimits.papers)}
        accept="application/pdf"
        optional
        multiple
      />
      <KeptFiles files={files} kind="paper" />
    </>
  )
}
