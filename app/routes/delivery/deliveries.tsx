import { presentStage } from '#app/domain/delivery/delivery.ts'
import { isLate } from '#app/domain/delivery/plan-changes.ts'
import { sum } from '#app/domain/money.ts'
import { whenAccepted } from '#app/domain/outcome.ts'
import { shownIn } from '#app/domain/words/as-written.ts'
import { listWords } from '#app/http/lists/list-words.server.ts'
import { listed } from '#app/http/lists/listed.server.ts'
import { publicPage } from '#app/http/pages/page.server.ts'
import { money } from '#app/i18n/format.ts'
import { listDeliveries } from '#app/services/delivery/read-deliveries.server.ts'
import { type DeliveryRow, deliveryList } from '#app/ui/delivery/delivery-list.ts'
import { ListView } from '#app/ui/lists/list-view.tsx'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { EmptyState } from '#app/ui/parts/empty-state.tsx'
import { Tag } from '#app/ui/parts/tag.tsx'
import { useSay } from '#app/ui/say.ts'
import { ShownTitle } from '#app/ui/texts/shown-title.tsx'
import { useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.delivery.title, section: 'delivery' }

const page = publicPage({
  params: { round: 'number' },
  query: listWords(deliveryList),
  read: async (visit) =>
    whenAccepted(await listDeliveries(visit, visit.params.round), ({ round, title, rows }) => ({
      ...{ round, title },
      found: listed(visit, deliveryList, rows),
      planned: sum(rows.map(({ planned }) => planned)),
      spent: sum(rows.map(({ spent }) => spent)),
    })),
})
export const loader = page.loader

export default function Deliveries() {
  const { round, title, found, planned, spent } = useShown<typeof loader>()
  const say = useSay()
  const { language, paths } = say
  const text = say.text.delivery
  return (
    <>
      <h1>{text.heading}</h1>
      <p>
        <a href={paths.round(round)}>{shownIn(language, title)}</a>. {text.about}
      </p>
      <ListView
        list={deliveryList(say)}
        found={found}
        keyOf={({ proposal }) => proposal}
        href={paths.deliveries(round)}
        empty={<EmptyState title={text.none}>{text.noneAdvice}</EmptyState>}
        cells={{
          project: ({ proposal, ...titled }) => (
            <>
              <a href={paths.delivery(proposal)}>
                <ShownTitle of={titled} />
              </a>
              <br />
              <small>{say.text.voting.number(proposal)}</small>
            </>
          ),
          stage: (row) => <Stage row={row} />,
        }}
        total={{
          project: text.total,
          planned: money(planned, language),
          spent: money(spent, language),
        }}
      />
    </>
  )
}

function Stage({ row }: { row: DeliveryRow }) {
  const text = useText().delivery
  const stage = presentStage(row.stages)
  if (stage === null) return <Tag kind="yes">{text.done}</Tag>
  return (
    <>
      <Tag kind="on">{text.stages[stage]}</Tag>{' '}
      {isLate(row, row.today) ? <Tag kind="no">{text.late}</Tag> : null}
    </>
  )
}
