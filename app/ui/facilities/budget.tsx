import type { ReadLine } from '#app/domain/budget/reading/read-line.ts'
import { useLineName } from '#app/ui/budget/parts/use-line-name.ts'
import { usePaths } from '#app/ui/use-language.ts'

type Props = { year: number; code: string; name: ReadLine['name'] }

/** The way to the budget line that pays for a facility. */
export function PaidByLink({ year, code, name }: Props) {
  return (
    <a href={usePaths().budgetLine(year, 'expenditure', code)}>
      {code} {useLineName()(name)}
    </a>
  )
}
