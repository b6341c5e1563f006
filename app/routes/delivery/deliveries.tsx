import { dayOf } from '#app/domain/calendar/day.ts'
import { type Delivery, isLate, presentStage } from '#app/domain/delivery/delivery.ts'
import { inLanguage } from '#app/domain/language.ts'
import { sum } from '#app/domain/money.ts'
import { whenAccepted } from '#app/domain/outcome.ts'
import { publicPage } from '#app/http/pages/page.server.ts'
import { money } from '#app/i18n/format.ts'
import { readDeliveries } from '#app/services/delivery/read-deliveries.server.ts'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { EmptyState } from '#app/ui/parts/empty-state.tsx'
import { Tag } from '#app/ui/parts/tag.tsx'
import { type Column, Table } from '#app/ui/tables/table.tsx'
import { useLanguage, usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.delivery.title, section: 'delivery' }

const page = publicPage({
  params: { round: 'number' },
  read: async (visit) =>
    whenAccepted(await readDeliveries(visit, visit.params.round), (found) => ({
      ...found,
      today: dayOf(visit.at),
    })),
})
export const loader = page.loader

export default function Deliveries() {
  const { round, title, deliveries } = useShown<typeof loader>()
  const text = useText().delivery
  const language = useLanguage()
  const paths = usePaths()
  const columns = useColumns()
  return (
    <>
      <h1>{text.heading}</h1>
      <p>
        <a href={paths.round(round)}>{inLanguage(title, language)}</a>. {text.about}
      </p>
      {deliveries.length === 0 ? (
        <EmptyState title={text.none}>{text.noneAdvice}</EmptyState>
      ) : (
        <Table
          caption={text.heading}
          quietCaption
          columns={columns}
          rows={deliveries}
          keyOf={({ proposal }) => proposal}
          total={{
            project: text.total,
            planned: money(sum(deliveries.map(({ planned }) => planned)), language),
            spent: money(sum(deliveries.map(({ spent }) => spent)), language),
          }}
        />
      )}
    </>
  )
}

function useColumns(): Column<Delivery>[] {
  const { villages, today } = useShown<typeof loader>()
  const text = useText()
  const language = useLanguage()
  const paths = usePaths()
  return [
    {
      key: 'project',
      label: text.delivery.columns.project,
      cell: ({ proposal, title, village }) => (
        <>
          <a href={paths.delivery(proposal)}>{title}</a>
          <br />
          <small>
            {text.voting.number(proposal)}
            {village === null ? null : ` · ${villages[village] ?? ''}`}
          </small>
        </>
      ),
    },
    {
      key: 'stage',
      label: text.delivery.columns.stage,
      cell: ({ stages }) => {
        const stage = presentStage(stages)
        if (stage === null) return <Tag kind="yes">{text.delivery.done}</Tag>
        const late = isLate(stages, today)
        return (
          <>
            <Tag kind="on">{text.delivery.stages[stage]}</Tag>{' '}
            {late ? <Tag kind="no">{text.delivery.late}</Tag> : null}
          </>
        )
      },
    },
    {
      key: 'planned',
      label: text.delivery.columns.planned,
      sum: true,
      cell: ({ planned }) => money(planned, language),
    },
    {
      key: 'spent',
      label: text.delivery.columns.spent,
      sum: true,
      cell: ({ spent }) => money(spent, language),
    },
  ]
}
