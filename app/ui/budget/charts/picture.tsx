import type { ReactNode } from 'react'
import { type AmountUnit, unitWord } from '#app/i18n/amounts.ts'
import { useLanguage, useText } from '#app/ui/use-language.ts'

type Props = {
  /** What the picture shows, for those who do not see it. */
  caption: string
  /** In what its figures are; null where each of them says it. */
  unit: AmountUnit | null
  children: ReactNode
  /** The same figures as a table. */
  twin: ReactNode
}

/** A picture made of figures, with its table underneath. The heading above it says the finding. */
export function Picture({ caption, unit, children, twin }: Props) {
  const language = useLanguage()
  return (
    <figure className="chart">
      <figcaption className="visually-hidden">
        {unit === null ? caption : `${caption}, ${unitWord(unit, language)}`}
      </figcaption>
      {children}
      <details>
        <summary>{useText().frame.table.show}</summary>
        {twin}
      </details>
    </figure>
  )
}
