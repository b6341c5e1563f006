import type { NumberedShareStep } from '#app/domain/tally/explain/numbered-explanation.ts'
import { useText } from '#app/ui/use-language.ts'
import type { TitleOf } from './title-of.ts'

/** One click deeper: the payments as the count knows them. */
export function ExactPayments(props: { steps: readonly NumberedShareStep[]; titleOf: TitleOf }) {
  const { payment } = useText().explained.steps
  const amounts = props.steps.map((step) => ({
    label: props.titleOf(step.number),
    fraction: step.payment.fraction,
  }))
  return <ExactAmounts of={payment} amounts={amounts} />
}

type Props = { of?: string; amounts: readonly { label: string; fraction: string }[] }

/** Exact fractions, folded away. */
export function ExactAmounts({ of, amounts }: Props) {
  const text = useText().explained.steps
  return (
    <details>
      <summary>{text.exact}</summary>
      <p>
        <small>
          {of ? `${of}, ` : null}
          {text.exactUnit}
        </small>
      </p>
      <ol>
        {amounts.map(({ label, fraction }) => (
          <li key={label}>
            {label}: <code>{fraction}</code>
          </li>
        ))}
      </ol>
    </details>
  )
}
