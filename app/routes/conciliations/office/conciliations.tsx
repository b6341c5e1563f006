import { whenAccepted } from '#app/domain/outcome.ts'
import { shownIn } from '#app/domain/words/as-written.ts'
import { listed } from '#app/http/lists/listed.server.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { listOfficeTables } from '#app/services/conciliations/tables-here.server.ts'
import { conciliationList } from '#app/ui/conciliations/conciliation-list.ts'
import { ConciliationState } from '#app/ui/conciliations/conciliation-state.tsx'
import { ListView } from '#app/ui/lists/list-view.tsx'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { ButtonLink } from '#app/ui/parts/button-link.tsx'
import { EmptyState } from '#app/ui/parts/empty-state.tsx'
import { useSay } from '#app/ui/say.ts'

export const handle: PageHandle = { title: (text) => text.conciliationWork.title, dense: true }

const page = officePage({
  may: 'see-conciliation-work',
  overview: true,
  read: async (visit) =>
    whenAccepted(await listOfficeTables(visit), ({ rows, open }) => ({
      open,
      found: listed(visit, conciliationList, rows),
    })),
})
export const loader = page.loader

export default function OfficeConciliations() {
  const { open, found } = useShown<typeof loader>()
  const say = useSay()
  const { paths, language } = say
  const text = say.text.conciliationWork
  return (
    <>
      <h1>{text.title}</h1>
      <p className="lead">{text.lead}</p>
      {open.map((year) => (
        <p className="buttons" key={year}>
          <ButtonLink href={paths.newConciliation(year)}>{text.begin(year)}</ButtonLink>
        </p>
      ))}
      <ListView
        list={conciliationList(say)}
        found={found}
        keyOf={({ year, number }) => `${year} ${number}`}
        href={paths.officeConciliations}
        empty={<EmptyState title={text.none}>{text.noneAdvice}</EmptyState>}
        cells={{
          table: ({ year, number, title }) => (
            <a href={paths.officeConciliation(year, number)}>
              {year}. {shownIn(language, title)}
            </a>
          ),
          state: ({ stage }) => <ConciliationState stage={stage} />,
        }}
      />
    </>
  )
}
