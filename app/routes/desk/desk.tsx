import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { refusedPage } from '#app/http/forms/refused-page.server.ts'
import { inOffice } from '#app/http/sign-in/in-office.server.ts'
import { count } from '#app/i18n/format.ts'
import { showDesk } from '#app/services/desk/show-desk.server.ts'
import { WorkTable } from '#app/ui/desk/work-table.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { EmptyState } from '#app/ui/parts/empty-state.tsx'
import { Figures } from '#app/ui/parts/figures.tsx'
import { useLanguage, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.desk.title }

export async function loader(args: LoaderFunctionArgs) {
  const situation = await inOffice(args)
  const desk = await showDesk(situation)
  if (desk.refused) return refusedPage(situation.language, desk)
  return { ...desk.value, at: situation.at }
}

export default function DeskPage() {
  const { items, figures, at } = useLoaderData<typeof loader>()
  const text = useText().desk
  const language = useLanguage()
  const order = ['today', 'overdue', 'second', 'week'] as const
  return (
    <>
      <h1>{text.today(at)}</h1>
      <Figures
        figures={order.map((key) => ({
          label: text.figures[key],
          value: count(figures[key], language),
        }))}
      />
      {items.length === 0 ? (
        <EmptyState title={text.empty}>{text.emptyAdvice}</EmptyState>
      ) : (
        <WorkTable items={items} at={at} />
      )}
    </>
  )
}
