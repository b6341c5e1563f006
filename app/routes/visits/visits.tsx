import { visitQuery } from '#app/http/forms/visits/visit-query.ts'
import { listed } from '#app/http/lists/listed.server.ts'
import { publicPage } from '#app/http/pages/page.server.ts'
import { visitsHere } from '#app/services/visits/read-visits.server.ts'
import { ListView } from '#app/ui/lists/list-view.tsx'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { EmptyState } from '#app/ui/parts/empty-state.tsx'
import { useSay } from '#app/ui/say.ts'
import { visitList } from '#app/ui/visits/visit-list.ts'

export const handle: PageHandle = { title: (text) => text.visits.title, section: 'services' }

const page = publicPage({
  query: visitQuery,
  async read(visit) {
    const all = await visitsHere(visit)
    return {
      found: listed(visit, (say) => visitList(say, all), all),
      // One of each place is enough to choose by.
      among: [...new Map(all.map((one) => [one.facility, one])).values()],
    }
  },
})
export const loader = page.loader

export default function Visits() {
  const { found, among } = useShown<typeof loader>()
  const say = useSay()
  const { text: all, paths } = say
  const text = all.visits
  return (
    <>
      <Breadcrumb
        trail={[{ href: paths.facilities, label: all.facilities.crumb }]}
        here={text.title}
      />
      <h1>{text.title}</h1>
      <p className="lead">{text.lead}</p>
      <ListView
        list={visitList(say, among)}
        found={found}
        keyOf={({ number }) => number}
        cells={{
          number: ({ number }) => <a href={paths.visit(number)}>{number}</a>,
          words: ({ words }) => (words ? say.written(words) : null),
        }}
        href={paths.visits}
        empty={<EmptyState title={text.noneAtAll} />}
      />
      <p>
        <a href={paths.visitForm}>{text.xlsform.link}</a>. {text.xlsform.bring}
      </p>
    </>
  )
}
