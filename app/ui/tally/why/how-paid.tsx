import { tyiyn } from '#app/domain/money.ts'
import type { NumberedExplanation } from '#app/domain/tally/explain/numbered-explanation.ts'
import { readable } from '#app/domain/tally/explain/readable.ts'
import { money } from '#app/i18n/format.ts'
import { useLanguage, useText } from '#app/ui/use-language.ts'

/** Why a funded project was funded, in a sentence. */
export function HowPaid({
  explanation,
  number,
}: {
  explanation: NumberedExplanation
  number: number
}) {
  const text = useText().explained.won
  const language = useLanguage()
  if (explanation.kind === 'greedy') {
    const step = explanation.steps.find((one) => one.number === number)
    return step ? <p>{text.greedy(money(tyiyn(step.moneyBefore), language), step.votes)}</p> : null
  }
  const step = explanation.steps.find((one) => one.number === number)
  if (!step) {
    const loser = explanation.losers.find((one) => one.number === number)
    return loser ? <p>{text.completion(money(readable(loser.missing), language))}</p> : null
  }
  const { supporters, paidAll } = step
  const payment = money(readable(step.payment), language)
  const say = explanation.byPoints ? text.points : text.shares
  return <p>{say({ supporters, payment, paidAll })}</p>
}
