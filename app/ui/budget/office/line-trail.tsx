import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

/** The way from a line back to its version. */
export function LineTrail(props: { year: number; number: number; here: string }) {
  const { year, number, here } = props
  const { budgetWork: work } = useText()
  const paths = usePaths()
  return (
    <Breadcrumb
      trail={[
        { href: paths.officeBudgets, label: work.title },
        { href: paths.officeBudget(year, number), label: work.versionOf(year, number) },
      ]}
      here={here}
    />
  )
}
