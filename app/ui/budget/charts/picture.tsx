import type { ReactNode } from 'react'
import { useText } from '#app/ui/use-language.ts'

type Props = {
  /** What the picture shows, for those who do not see it. */
  caption: string
  children: ReactNode
  /** The same figures as a table. */
  twin: ReactNode
}

/** A picture made of figures, with its table underneath. The heading above it says the finding. */
export function Picture({ caption, children, twin }: Props) {
  return (
    <figure className="chart">
      <figcaption className="visually-hidden">{caption}</figcaption>
      {children}
      <details>
        <summary>{useText().frame.table.show}</summary>
        {twin}
      </details>
    </figure>
  )
}
