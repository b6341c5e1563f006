import { whenAccepted } from '#app/domain/outcome.ts'
import { shownIn } from '#app/domain/words/as-written.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { readOrder } from '#app/services/rounds/office/read-order.server.ts'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { PaperPage } from '#app/ui/papers/paper-page.tsx'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { orderPaper } from '#app/ui/rounds/papers/order-paper.ts'
import { useSay } from '#app/ui/say.ts'

export const handle: PageHandle = { title: (text) => text.roundOffice.order.title }

const page = officePage({
  params: { round: 'number' },
  read: async (visit) =>
    whenAccepted(await readOrder(visit, visit.params.round), (found) => ({
      ...found,
      name: shownIn(visit.language, found.round.title),
    })),
})
export const loader = page.loader

export default function RoundOrderPage() {
  const { name, ...found } = useShown<typeof loader>()
  const say = useSay()
  const { order } = say.text.roundOffice
  const { number } = found.round
  return (
    <>
      <Breadcrumb
        trail={[{ href: say.paths.officeRound(number), label: name }]}
        here={order.title}
      />
      <PaperPage
        paper={orderPaper(say, found)}
        docx={say.paths.roundOrderDocx(number)}
        lead={order.lead}
      />
    </>
  )
}
