import { scorecardQuery } from '#app/http/forms/scorecards/scorecard-query.ts'
import { listed } from '#app/http/lists/listed.server.ts'
import { publicPage } from '#app/http/pages/page.server.ts'
import { scoreCardsHere } from '#app/services/scorecards/read-scorecards.server.ts'
import { ListView } from '#app/ui/lists/list-view.tsx'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { EmptyState } from '#app/ui/parts/empty-state.tsx'
import { useSay } from '#app/ui/say.ts'
import { calledCard } from '#app/ui/scorecards/in-words.ts'
import { scorecardList } from '#app/ui/scorecards/scorecard-list.ts'

export const handle: PageHandle = { title: (text) => text.scorecards.title, section: 'services' }

const page = publicPage({
  query: scorecardQuery,
  async read(visit) {
    const all = await scoreCardsHere(visit)
    return {
      found: listed(visit, (say) => scorecardList(say, all), all),
      // One of each place is enough to choose by.
      among: [...new Map(all.map((one) => [one.facility, one])).values()],
    }
  },
})
export const loader = page.loader

export default function ScoreCards() {
  const { found, among } = useShown<typeof loader>()
  const say = useSay()
  const { text: all, paths } = say
  const text = all.scorecards
  return (
    <>
      <Breadcrumb
        trail={[{ href: paths.facilities, label: all.facilities.crumb }]}
        here={text.title}
      />
      <h1>{text.title}</h1>
      <p className="lead">{text.lead}</p>
      <ListView
        list={scorecardList(say, among)}
        found={found}
        keyOf={({ number }) => number}
        cells={{
          called: (card) => <a href={paths.scorecard(card.number)}>{calledCard(say, card)}</a>,
        }}
        href={paths.scorecards}
        empty={<EmptyState title={text.noneAtAll} />}
      />
    </>
  )
}
