import { Fragment } from 'react'
import { perCent } from './bar.tsx'
import { Chart } from './chart.tsx'

export type ChartRow = {
  label: string
  /** The figure as it is shown at the end of the row. */
  value: string
  /** Where the bar begins and ends, each from 0 to 1. */
  from?: number
  to: number
  /** more = green, less = red, span = a thin bar for "how sure we are". */
  tone?: 'plain' | 'more' | 'less' | 'span'
  /** A dot on the track, from 0 to 1. */
  dot?: number
}

/** Bars one below the other, each with its word and figure. */
export function Rows({ title, rows }: { title: string; rows: readonly ChartRow[] }) {
  return (
    <Chart title={title} twin={rows}>
      <div className="rows" aria-hidden="true">
        {rows.map(({ label, value, from = 0, to, tone = 'plain', dot }) => (
          <Fragment key={label}>
            <span>{label}</span>
            <svg className={`track ${tone}`} aria-hidden="true">
              <rect x={perCent(from)} width={perCent(to - from)} height="100%" />
              {dot === undefined ? null : <circle cx={perCent(dot)} cy="50%" r="7" />}
            </svg>
            <span className="value number">{value}</span>
          </Fragment>
        ))}
      </div>
    </Chart>
  )
}
