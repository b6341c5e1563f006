import { shares } from '#app/domain/budget/reading/shares.ts'
import type { Income } from '#app/domain/budget/reading/where-from.ts'
import { amountWords } from '#app/i18n/amounts.ts'
import { percent } from '#app/i18n/format.ts'
import { useLanguage, useText } from '#app/ui/use-language.ts'
import { SplitBar } from '../charts/split-bar.tsx'

const positive = ({ ownSum, receivedSum }: Income) =>
  [ownSum, receivedSum].map((sum) => Math.max(sum, 0))

/** Of every hundred som of income, how many are own and how many were given. */
export function incomeShares(income: Income): [own: number, received: number] {
  const [own = 0, received = 0] = shares(positive(income))
  return [own, received]
}

/** Own income beside received transfers: one bar cut in two. */
export function IncomeBar({ income }: { income: Income }) {
  const text = useText().openBudget.from
  const language = useLanguage()
  const [own = 0, received = 0] = positive(income)
  const [ownShare, receivedShare] = incomeShares(income)
  const part = (name: string, sum: number, share: number) => ({
    ...{ name, share: sum / (own + received || 1) },
    words: `${amountWords(sum, language, 1).replace(/\u00a0[^\u00a0]*$/, '')} · ${percent(share / 100, language)}`,
    percent: percent(share / 100, language),
  })
  return (
    <figure className="chart">
      <SplitBar
        label={text.label(ownShare, receivedShare)}
        parts={[
          part(text.shortOwn, own, ownShare),
          part(text.shortReceived, received, receivedShare),
        ]}
      />
    </figure>
  )
}
