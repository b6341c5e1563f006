import { Fragment } from 'react'
import type { ConciliationPage } from '#app/domain/conciliations/pages.ts'
import type { RemarkResult } from '#app/domain/conciliations/result.ts'
import type { PublicRemark } from '#app/domain/remarks/public-remark.ts'
import { amountWords, inScale, scaleOf, unitWord } from '#app/i18n/amounts.ts'
import { count } from '#app/i18n/format.ts'
import { perCent } from '#app/ui/charts/bar.tsx'
import { Chart } from '#app/ui/charts/chart.tsx'
import { Tag } from '#app/ui/parts/tag.tsx'
import { useSay } from '#app/ui/say.ts'
import { lineWords } from '../remarks/line-option.ts'
import { remarkCalled } from './table-words.ts'

type Row = { remark: PublicRemark; result: RemarkResult }

const rowsOf = ({ remarks, results }: ConciliationPage): Row[] =>
  remarks.flatMap((remark) => {
    const result = results.find((one) => one.remark === remark.number)
    return result ? [{ remark, result }] : []
  })

/** How much of what each remark asked for was agreed, and from which lines it is taken. */
export function ResultChart({ page }: { page: ConciliationPage }) {
  const say = useSay()
  const { language, text: all } = say
  const text = all.conciliations
  const words = (amount: number) => amountWords(amount, language)
  const wanting = rowsOf(page).map(({ remark, result: { asked, got } }) => ({
    ...{ key: `${remark.number}`, label: remarkCalled(say, remark), asked, got },
    value: text.got(words(got), asked === null ? null : words(asked)),
  }))
  const taken = page.changes.changed
    .filter(({ by }) => by < 0)
    .map(({ line, by }) => ({
      ...{ key: `${line.side} ${line.key}`, by: Math.abs(by), value: words(by) },
      label: text.takenFrom(lineWords(say, line)),
    }))
  const scale = scaleOf(wanting.flatMap(({ asked, got }) => [asked, got]))
  const figure = (amount: number) => inScale(amount, scale, language)
  const twin = [
    ...wanting.map(({ label, asked, got }) => ({
      ...{ label, value: asked === null ? figure(got) : `${figure(got)} / ${figure(asked)}` },
    })),
    ...taken.map(({ label, by }) => ({ label, value: figure(-by) })),
  ]
  const most = Math.max(
    1,
    ...wanting.flatMap(({ asked, got }) => [asked ?? 0, got]),
    ...taken.map(({ by }) => by),
  )
  return (
    <>
      <h2>{text.resultsFound(foundIn(page))}</h2>
      <p className="how">{text.resultsHow}</p>
      <Chart title={`${text.results}, ${unitWord(scale.unit, language)}`} twin={twin}>
        <div className="rows" aria-hidden="true">
          {wanting.map(({ key, label, asked, got, value }) => (
            <Fragment key={key}>
              <span>{label}</span>
              <svg className="track both" aria-hidden="true">
                {asked ? (
                  <rect className="hollow dashes" width={perCent(asked / most)} height="100%" />
                ) : null}
                {got > 0 ? <rect width={perCent(got / most)} height="100%" /> : null}
              </svg>
              <span className="value number">{value}</span>
            </Fragment>
          ))}
          {taken.map(({ key, label, by, value }) => (
            <Fragment key={key}>
              <span>{label}</span>
              <svg className="track both" aria-hidden="true">
                <rect className="hollow" width={perCent(by / most)} height="100%" />
              </svg>
              <span className="value number">{value}</span>
            </Fragment>
          ))}
        </div>
      </Chart>
    </>
  )
}

const foundIn = ({ results }: ConciliationPage) => ({
  accepted: results.filter(({ verdict }) => verdict === 'accepted').length,
  partly: results.filter(({ verdict }) => verdict === 'partly').length,
  rejected: results.filter(({ verdict }) => verdict === 'rejected').length,
})

const kinds = { accepted: 'yes', partly: 'part', rejected: 'no', explained: 'yes' } as const

/** The answer that each author gets of the table. */
export function ReplyTable({ page }: { page: ConciliationPage }) {
  const say = useSay()
  const { language, text: all, paths, written } = say
  const { conciliations: text, remarkAnswers } = all
  const { year, protocol, confirmed } = page.table
  const { columns } = text
  const reasonOf = (number: number) =>
    protocol?.replies.find(({ remark }) => remark === number)?.reason ?? ''
  return (
    <>
      <h2>{text.replies}</h2>
      {confirmed ? null : <p className="how">{text.repliesLater}</p>}
      {rowsOf(page).map(({ remark, result: { verdict } }) => (
        <article key={remark.number}>
          <h3>
            <a href={paths.remark(year, remark.number)}>{remarkCalled(say, remark)}</a>{' '}
            <Tag kind={kinds[verdict]}>{remarkAnswers.states[verdict]}</Tag>
          </h3>
          <details>
            <summary>{text.unfold.reply}</summary>
            <p className="kept-lines">{written(reasonOf(remark.number))}</p>
            <p className="meta">
              <small>
                {columns.voices}: {count(remark.voices, language)}
              </small>
            </p>
          </details>
        </article>
      ))}
    </>
  )
}
