import type { ReactNode } from 'react'
import type { Unit } from '#app/domain/budget/version.ts'
import type { NotedFinding } from '#app/domain/budget/work/noted-finding.ts'
import { useAsWritten } from '#app/ui/texts/as-written.ts'
import { useLanguage, useText } from '#app/ui/use-language.ts'
import { unitAmount, unitChange } from './unit-amount.ts'

type Named = NotedFinding & { name?: string; state?: string }

type Props<One extends Named> = {
  findings: readonly One[]
  unit: Unit
  /** What is decided about a finding, below its figures; `at` from 0. */
  decision?: (finding: One, at: number) => ReactNode
}

/** What does not fit in a file: each with its place, both figures, the difference and a guess. */
export function Findings<One extends Named>({ findings, unit, decision }: Props<One>) {
  const { budgetCheck: text } = useText()
  if (findings.length === 0) return null
  return (
    <table className="cards findings">
      <caption className="visually-hidden">{text.findings}</caption>
      <thead>
        <tr>
          <th scope="col">{text.finding}</th>
          <th scope="col">{text.place}</th>
          <th scope="col" className="sum">
            {text.printed}
          </th>
          <th scope="col" className="sum">
            {text.computed}
          </th>
          <th scope="col" className="sum">
            {text.difference}
          </th>
          <th scope="col">{text.guess}</th>
        </tr>
      </thead>
      {findings.map((finding, at) => {
        const open = finding.state === 'open' ? 'open' : undefined
        const below = decision?.(finding, at)
        return (
          // A finding has no other name than its place in the list, which never changes.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <tbody key={at} id={`finding-${at + 1}`} className={open}>
            <FindingRow finding={finding} number={at + 1} unit={unit} />
            {below ? (
              <tr className="decide">
                <td colSpan={6}>
                  <div>{below}</div>
                </td>
              </tr>
            ) : null}
          </tbody>
        )
      })}
    </table>
  )
}

function FindingRow(props: { finding: Named; number: number; unit: Unit }) {
  const { finding, number, unit } = props
  const { budgetWork: work, budgetCheck: text } = useText()
  const language = useLanguage()
  const { kind, sheet, row, column, printed, computed, hint, period, name } = finding
  const written = useAsWritten()
  const amount = (value: number | null) =>
    value === null ? '—' : unitAmount(value, unit, language)
  const about = [
    period ? text.period(period.year, work.measures[period.measure]) : '',
    written(name ?? ''),
  ].filter((one) => one !== '')
  return (
    <tr>
      <th scope="row">
        {number}. {text.kinds[kind]}
        {about.length > 0 ? <small>{about.join(': ')}</small> : null}
      </th>
      <td data-label={text.place}>
        <div>{row > 0 ? text.placeOf(sheet, row, column) : sheet}</div>
      </td>
      <td className="sum" data-label={text.printed}>
        <div>{amount(printed)}</div>
      </td>
      <td className="sum" data-label={text.computed}>
        <div>{amount(computed)}</div>
      </td>
      <td className="sum" data-label={text.difference}>
        <div>
          {printed === null || computed === null
            ? '—'
            : unitChange(printed - computed, unit, language)}
        </div>
      </td>
      <td data-label={text.guess}>
        <div>{hint ? text.hints[hint.kind](hint.row, hint.line ?? '') : text.noGuess}</div>
      </td>
    </tr>
  )
}
