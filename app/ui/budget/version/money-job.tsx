import type { ReactNode } from 'react'
import type { MoneyToday } from '#app/domain/budget/reading/version-page.ts'
import { ButtonLink } from '#app/ui/parts/button-link.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'
import { useLead } from '../parts/use-lead.ts'
import { IncomeBar } from './income-bar.tsx'

/** On the front page: the budget that was published last, where its money comes from, and how to have a say. */
export function MoneyJob({ money, children }: { money: MoneyToday; children?: ReactNode }) {
  const { head, revenue, income } = money
  const text = useText().openBudget
  const leadOf = useLead()
  const paths = usePaths()
  return (
    <section className="job">
      <h2>{text.titles[head.kind](head.year)}</h2>
      <p>{leadOf(head.kind, money)}</p>
      {revenue === null ? null : <IncomeBar income={income} />}
      <p className="buttons">
        <ButtonLink second href={paths.budget(head.year)}>
          {text.follow}
        </ButtonLink>
      </p>
      {children}
    </section>
  )
}
