import { paperKind } from '#app/domain/conciliations/paper-kind.ts'
import { publicPage } from '#app/http/pages/page.server.ts'
import { showPaper } from '#app/services/conciliations/show-table.server.ts'
import { tablePaper } from '#app/ui/conciliations/papers/papers.ts'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { PaperPage } from '#app/ui/papers/paper-page.tsx'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { useSay } from '#app/ui/say.ts'

type Found = Awaited<ReturnType<typeof loader>>

export const handle: PageHandle<Found> = {
  title: (text, { kind, table }) =>
    `${text.conciliations.papers[kind]}: ${text.conciliations.crumb(table.number)}, ${table.year}`,
  section: 'budget',
}

const page = publicPage({
  params: { year: 'number', table: 'number', paper: 'word' },
  read(visit) {
    const { year, table: number, paper } = visit.params
    return showPaper(visit, { year, number }, paperKind(paper))
  },
})
export const loader = page.loader

export default function ConciliationPaper() {
  const found = useShown<typeof loader>()
  const say = useSay()
  const { conciliations: text, conciliationPapers, openBudget } = say.text
  const { year, number } = found.table
  return (
    <>
      <Breadcrumb
        trail={[
          { href: say.paths.budget(year), label: openBudget.yearOf(year) },
          { href: say.paths.conciliation(year, number), label: text.crumb(number) },
        ]}
        here={text.papers[found.kind]}
      />
      <PaperPage
        paper={tablePaper(say, found)}
        docx={say.paths.conciliationPaperDocx(year, number, found.kind)}
        lead={conciliationPapers.print}
      />
    </>
  )
}
