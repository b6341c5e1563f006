import { whenAccepted } from '#app/domain/outcome.ts'
import { listed } from '#app/http/lists/listed.server.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { listOfficeImprovements } from '#app/services/improvements/office-improvements.server.ts'
import { improvementList } from '#app/ui/improvements/improvement-list.ts'
import { ImprovementTag } from '#app/ui/improvements/state-tag.tsx'
import { ListView } from '#app/ui/lists/list-view.tsx'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { EmptyState } from '#app/ui/parts/empty-state.tsx'
import { useSay } from '#app/ui/say.ts'

export const handle: PageHandle = { title: (text) => text.improvements.title, dense: true }

const page = officePage({
  may: 'see-improvements',
  overview: true,
  read: async (visit) =>
    whenAccepted(await listOfficeImprovements(visit), (rows) => ({
      found: listed(visit, (say) => improvementList(say, rows), rows),
      among: [
        ...new Map(rows.map(({ facility, about }) => [facility, { facility, about }])).values(),
      ],
    })),
})
export const loader = page.loader

export default function OfficeImprovements() {
  const { found, among } = useShown<typeof loader>()
  const say = useSay()
  const { paths } = say
  const text = say.text.improvements
  return (
    <>
      <h1>{text.title}</h1>
      <p className="lead">{text.officeLead}</p>
      <ListView
        list={improvementList(say, among)}
        found={found}
        keyOf={({ number }) => number}
        href={paths.officeImprovements}
        empty={<EmptyState title={text.noneAtAll} />}
        cells={{
          title: ({ number, title }) => (
            <a href={paths.officeImprovement(number)}>{say.written(title)}</a>
          ),
          state: (one) => <ImprovementTag one={one} />,
        }}
      />
    </>
  )
}
