import { Fragment, type ReactNode } from 'react'
import type { Spent } from '#app/domain/budget/reading/spent.ts'
import { changeInScale, inScale, type Scale, unitWord } from '#app/i18n/amounts.ts'
import { percent } from '#app/i18n/format.ts'
import { useLanguage, useText } from '#app/ui/use-language.ts'
import { AmountTable } from '../parts/amount-table.tsx'
import { Picture } from './picture.tsx'
import { Track } from './track.tsx'

export type SpentRow = {
  key: string
  label: ReactNode
  spent: Spent
  /** Only drafted so far. */
  draft?: boolean
  /** Said below the bar, after what it is of its plan. */
  note?: string | null
}

type Props = { caption: string; first: string; rows: readonly SpentRow[]; scale: Scale }

/** What was spent as a thin bar, what was planned as a mark: also beyond the plan, without one, and below nothing. */
export function SpentPicture({ caption, first, rows, scale }: Props) {
  const language = useLanguage()
  const text = useText().openBudget.spent
  const sayNote = useSpentNote(scale)
  const amount = (value: number | null) => (value === null ? '' : inScale(value, scale, language))
  return (
    <Picture
      caption={caption}
      unit={scale.unit}
      twin={
        <AmountTable
          caption={`${caption}, ${unitWord(scale.unit, language)}`}
          quietCaption
          heads={[first, text.plan, text.fact, text.gap]}
          rows={rows.map(({ key, label, spent: { plan, fact } }) => ({
            ...{ key, label },
            cells: [
              ...[amount(plan), amount(fact)],
              plan === null || fact === null ? '' : changeInScale(fact - plan, scale, language),
            ],
          }))}
        />
      }
    >
      <div className="rows">
        {rows.map((row) => {
          const { plan, fact, bar, tick } = row.spent
          const drafted = row.draft && tick !== null
          return (
            <Fragment key={row.key}>
              <span>{row.label}</span>
              {drafted ? (
                <Track bar={{ from: 0, to: tick }} kind="dashed" />
              ) : (
                <Track bar={bar} kind={fact !== null && fact < 0 ? 'hollow' : 'thin'} tick={tick} />
              )}
              <span className="value number">{amount(fact ?? plan)}</span>
              <span className="note">{sayNote(row)}</span>
            </Fragment>
          )
        })}
      </div>
    </Picture>
  )
}

/** What a fact is of its plan, in words: nothing is divided by a plan of nothing. */
function useSpentNote(scale: Scale) {
  const language = useLanguage()
  const { spent: text, measures } = useText().openBudget
  return ({ spent: { plan, fact, share }, note, draft }: SpentRow): string => {
    const planned =
      plan === null ? null : `${text.plan.toLowerCase()} ${inScale(plan, scale, language)}`
    const said = () => {
      if (draft) return measures.draft
      if (fact === null) return plan === null ? null : text.notSpent
      if (fact < 0) return text.cameBack
      if (share === null) return text.notPlanned
      const written = percent(share, language)
      return share > 1 ? text.over(written) : text.ofPlan(written)
    }
    return [said(), draft ? null : planned, note].filter(Boolean).join(' · ')
  }
}
