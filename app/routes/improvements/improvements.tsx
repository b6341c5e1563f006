import { improvementQuery } from '#app/http/forms/improvements/improvement-query.ts'
import { listed } from '#app/http/lists/listed.server.ts'
import { publicPage } from '#app/http/pages/page.server.ts'
import { improvementsHere } from '#app/services/improvements/read-improvements.server.ts'
import { improvementList } from '#app/ui/improvements/improvement-list.ts'
import { ImprovementTag } from '#app/ui/improvements/state-tag.tsx'
import { ListView } from '#app/ui/lists/list-view.tsx'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { EmptyState } from '#app/ui/parts/empty-state.tsx'
import { useSay } from '#app/ui/say.ts'

export const handle: PageHandle = { title: (text) => text.improvements.title, section: 'services' }

const page = publicPage({
  query: improvementQuery,
  async read(visit) {
    const all = await improvementsHere(visit)
    return {
      found: listed(visit, (say) => improvementList(say, all), all),
      // One of each place is enough to choose by.
      among: [
        ...new Map(all.map(({ facility, about }) => [facility, { facility, about }])).values(),
      ],
    }
  },
})
export const loader = page.loader

export default function Improvements() {
  const { found, among } = useShown<typeof loader>()
  const say = useSay()
  const { text: all, paths } = say
  const text = all.improvements
  return (
    <>
      <Breadcrumb
        trail={[{ href: paths.facilities, label: all.facilities.crumb }]}
        here={text.title}
      />
      <h1>{text.title}</h1>
      <p className="lead">{text.lead}</p>
      <ListView
        list={improvementList(say, among)}
        found={found}
        keyOf={({ number }) => number}
        cells={{
          title: ({ number, title }) => (
            <a href={paths.improvement(number)}>{say.written(title)}</a>
          ),
          state: (one) => <ImprovementTag one={one} />,
        }}
        href={paths.improvements}
        empty={<EmptyState title={text.noneAtAll} />}
      />
      <p>
        <a href={paths.improvementFeed()}>{text.feed}</a>
      </p>
    </>
  )
}
