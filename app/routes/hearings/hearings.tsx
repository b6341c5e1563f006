import { listWords } from '#app/http/lists/list-words.server.ts'
import { listed } from '#app/http/lists/listed.server.ts'
import { publicPage } from '#app/http/pages/page.server.ts'
import { listHearings } from '#app/services/hearings/list-hearings.server.ts'
import { ComingHearings } from '#app/ui/hearings/coming-hearings.tsx'
import { hearingList } from '#app/ui/hearings/hearing-list.ts'
import { HearingState } from '#app/ui/hearings/hearing-view.tsx'
import { useHearingWords } from '#app/ui/hearings/use-hearing-words.ts'
import { ListView } from '#app/ui/lists/list-view.tsx'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { EmptyState } from '#app/ui/parts/empty-state.tsx'
import { useSay } from '#app/ui/say.ts'

export const handle: PageHandle = { title: (text) => text.hearings.title, section: 'hearings' }

const page = publicPage({
  query: listWords(hearingList),
  async read(visit) {
    const { coming, past } = await listHearings(visit)
    return { coming, past: listed(visit, hearingList, past) }
  },
})
export const loader = page.loader

export default function Hearings() {
  const { coming, past } = useShown<typeof loader>()
  const say = useSay()
  const { shown } = useHearingWords()
  const { paths } = say
  const text = say.text.hearings
  return (
    <>
      <h1>{text.title}</h1>
      <p className="lead">{text.lead}</p>
      <h2>{text.coming}</h2>
      <ComingHearings hearings={coming} />
      <h2>{text.past}</h2>
      <ListView
        list={hearingList(say)}
        found={past}
        keyOf={({ number }) => number}
        href={paths.hearings}
        empty={<EmptyState title={text.nonePast} />}
        cells={{
          hearing: ({ number, title }) => <a href={paths.hearing(number)}>{shown(title)}</a>,
          state: ({ stage }) => <HearingState stage={stage} />,
        }}
      />
      <p>
        <a href={paths.consultationOrder}>{say.text.consultation.title}</a> ·{' '}
        <a href={paths.hearingsFeed}>{text.follow}</a>
      </p>
    </>
  )
}
