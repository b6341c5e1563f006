import type { Conciliation } from '#app/domain/conciliations/conciliation.ts'
import { shownIn } from '#app/domain/words/as-written.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { useSay } from '#app/ui/say.ts'

type Props = { table: Pick<Conciliation, 'year' | 'number' | 'title'>; here: string }

/** The way back from a form of a table to the table and to all of them. */
export function OfficeTableCrumbs({ table: { year, number, title }, here }: Props) {
  const { language, text, paths } = useSay()
  return (
    <Breadcrumb
      trail={[
        { href: paths.officeConciliations, label: text.conciliationWork.title },
        { href: paths.officeConciliation(year, number), label: shownIn(language, title) },
      ]}
      here={here}
    />
  )
}
