import { perCent } from '#app/ui/charts/bar.tsx'

type Props = {
  /** From 0 to 1; null where there is no bar. */
  bar: { from: number; to: number } | null
  /** solid = there, hollow = taken away, thin = beside a plan, dashed = only a draft. */
  kind: 'solid' | 'added' | 'hollow' | 'thin' | 'dashed'
  /** Where a plan stands, from 0 to 1. */
  tick?: number | null
}

/** A bar on its track: the words and figures stand beside it. */
export function Track({ bar, kind, tick = null }: Props) {
  const isThin = kind === 'thin' && tick !== null
  return (
    <svg className={`track ${kind}`} aria-hidden="true">
      {bar ? (
        <rect
          x={perCent(bar.from)}
          width={perCent(Math.max(bar.to - bar.from, 0.004))}
          {...(isThin ? { y: 5, height: 12 } : { height: '100%' })}
        />
      ) : null}
      {tick === null ? null : (
        <rect
          className="plan"
          x={perCent(tick)}
          width="3"
          height="100%"
          transform="translate(-1.5)"
        />
      )}
    </svg>
  )
}
