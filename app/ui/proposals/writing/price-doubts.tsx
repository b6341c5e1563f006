import type { PriceDoubt } from '#app/domain/proposals/writing/unit-price.ts'
import { Notice } from '#app/ui/parts/notice.tsx'
import { useText } from '#app/ui/use-language.ts'

/** Prices that are far from the round's list: a question to the author, no fault. */
export function PriceDoubts({ doubts }: { doubts: readonly PriceDoubt[] }) {
  const text = useText().proposalForm.cost
  if (doubts.length === 0) return null
  return (
    <Notice kind="now" title={text.doubts}>
      <ul>
        {doubts.map(({ line, listed, side }) => (
          <li key={line.what + line.unitPrice}>
            {text[side](line.what, line.unitPrice, listed.price)}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
