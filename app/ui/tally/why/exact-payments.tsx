import type { ToldShareStep } from '#app/domain/tally/explain/told.ts'
import { useText } from '#app/ui/use-language.ts'
import type { TitleOf } from './title-of.ts'

type Props = { steps: readonly ToldShareStep[]; titleOf: TitleOf }

/** One click deeper: the payments as the count knows them. */
export function ExactPayments({ steps, titleOf }: Props) {
  const text = useText().explained.steps
  return (
    <details>
      <summary>{text.exact}</summary>
      <p>
        <small>{text.exactUnit}</small>
      </p>
      <ol>
        {steps.map(({ number, payment }) => (
          <li key={number}>
            {titleOf(number)}: <code className="long">{payment.fraction}</code>
          </li>
        ))}
      </ol>
    </details>
  )
}
