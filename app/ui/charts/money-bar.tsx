import type { Tyiyn } from '#app/domain/money.ts'
import { money } from '#app/i18n/format.ts'
import { useLanguage } from '#app/ui/use-language.ts'
import { perCent } from './bar.tsx'
import { Chart } from './chart.tsx'

type Props = {
  /** The finding, as a sentence. */
  title: string
  parts: readonly { label: string; money: Tyiyn }[]
  /** What is left of the pot: hatched, at the end. */
  rest?: { label: string; money: Tyiyn } | undefined
}

/** A pot of money and what it goes to. */
export function MoneyBar({ title, parts, rest }: Props) {
  const language = useLanguage()
  const all = rest ? [...parts, rest] : parts
  const whole = all.reduce((sum, part) => sum + part.money, 0) || 1
  const twin = all.map((part) => ({ label: part.label, value: money(part.money, language) }))
  let before = 0
  return (
    <Chart title={title} twin={twin}>
      <svg className="pot" aria-hidden="true">
        {all.map((part) => {
          const x = perCent(before / whole)
          before += part.money
          return (
            <rect
              key={part.label}
              className={part === rest ? 'rest' : undefined}
              x={x}
              width={perCent(part.money / whole)}
              height="100%"
            />
          )
        })}
      </svg>
    </Chart>
  )
}
