import type { ExactMoney } from '#app/domain/tally/explain/explanation.ts'
import type { NumberedShareStep } from '#app/domain/tally/explain/numbered-explanation.ts'
import { useText } from '#app/ui/use-language.ts'
import { useReadableMoney } from '../readable-money.ts'
import type { TitleOf } from './title-of.ts'

/** One click deeper: the payments as the count knows them. */
export function ExactPayments(props: { steps: readonly NumberedShareStep[]; titleOf: TitleOf }) {
  const { payment } = useText().explained.steps
  const amounts = props.steps.map((step) => ({
    label: props.titleOf(step.number),
    exact: step.payment,
  }))
  return <ExactAmounts of={payment} amounts={amounts} />
}

type Props = { of?: string; amounts: readonly { label: string; exact: ExactMoney }[] }

/** Exact fractions, folded away; before each the same money as it can be read aloud. */
export function ExactAmounts({ of, amounts }: Props) {
  const text = useText().explained.steps
  const inWords = useReadableMoney()
  return (
    <details>
      <summary>{text.exact}</summary>
      <p>
        <small>{of ? `${of}. ${text.exactUnit}` : text.exactUnit}</small>
      </p>
      <ol>
        {amounts.map(({ label, exact }) => (
          <li key={label}>
            {label}: {inWords(exact)} <code>{exact.fraction}</code>
          </li>
        ))}
      </ol>
    </details>
  )
}
