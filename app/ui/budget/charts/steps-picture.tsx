import { Fragment, type ReactNode } from 'react'
import type { Steps } from '#app/domain/budget/reading/steps.ts'
import { changeInScale, inScale, type Scale, unitWord } from '#app/i18n/amounts.ts'
import { useLanguage, useText } from '#app/ui/use-language.ts'
import { AmountTable } from '../parts/amount-table.tsx'
import { Picture } from './picture.tsx'
import { Track } from './track.tsx'

type Props = {
  steps: Steps
  caption: string
  /** Of every figure in it: `stepsAmounts` in the unit that the page has said. */
  scale: Scale
  /** The heads of the two columns: the versions that are compared. */
  heads: readonly [string, string]
  nameOf(step: Steps['steps'][number]): ReactNode
}

/** Every amount that the picture and its table write. */
export const stepsAmounts = ({ steps, others, same, before, after }: Steps) => [
  ...steps.flatMap(({ changed }) => [changed.before, changed.after]),
  ...[before, after, same.tyiyn, others?.before ?? null, others?.after ?? null],
]

/** How one sum became another: a floating bar for each change, the rest as one, and a table whose rows add up. */
export function StepsPicture({ steps: way, caption, scale, heads, nameOf }: Props) {
  const language = useLanguage()
  const text = useText().openBudget
  const { steps, others, whole, same, before, after } = way
  const change = (by: number) => changeInScale(by, scale, language)
  const amount = (value: number | null) => (value === null ? '' : inScale(value, scale, language))
  const rows = steps.map((step) => ({
    key: `${step.changed.side} ${step.changed.key}`,
    label: nameOf(step),
    ...step,
    ...{ before: step.changed.before, after: step.changed.after },
  }))
  const rest = others ? [{ key: 'others', label: text.since.others(others.count), ...others }] : []
  const all = [...rows, ...rest]
  const cells = (row: { before: number | null; after: number | null; by: number }) => [
    ...[amount(row.before), amount(row.after)],
    change(row.by),
  ]
  return (
    <Picture
      caption={caption}
      unit={scale.unit}
      twin={
        <AmountTable
          caption={`${caption}, ${unitWord(scale.unit, language)}`}
          quietCaption
          heads={[text.since.line, ...heads, text.since.by]}
          rows={[
            ...all.map((row) => ({ key: row.key, label: row.label, cells: cells(row) })),
            {
              key: 'same',
              label: text.since.same(same.count),
              cells: cells({ before: same.tyiyn, after: same.tyiyn, by: 0 }),
            },
          ]}
          total={{ key: 'total', label: text.total, cells: cells({ before, after, by: whole.by }) }}
        />
      }
    >
      <div className="rows">
        {all.map((row) => (
          <Fragment key={row.key}>
            <span>{row.label}</span>
            <Track bar={row} kind={row.by < 0 ? 'hollow' : 'added'} />
            <span className="value number">{change(row.by)}</span>
          </Fragment>
        ))}
        <b>{text.total}</b>
        <Track bar={whole} kind={whole.by < 0 ? 'hollow' : 'solid'} />
        <b className="value number">{change(whole.by)}</b>
      </div>
    </Picture>
  )
}
