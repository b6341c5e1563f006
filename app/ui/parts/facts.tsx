import type { ReactNode } from 'react'

export type Fact = {
  label: string
  value: ReactNode
  /** The one fact that is looked for first. */
  large?: boolean
}

/** Facts beside the content: cost, place, stage, deadline. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="facts">
      {facts.map(({ label, value, large }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd className={large ? 'number large' : 'number'}>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
