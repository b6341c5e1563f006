import type { Delivery } from '#app/domain/delivery/delivery.ts'
import { accepted } from '#app/domain/outcome.ts'
import { titleIn } from '#app/domain/words/office-title.ts'
import { publicPage } from '#app/http/pages/page.server.ts'
import { linesPaying } from '#app/services/delivery/budget.server.ts'
import { readDeliveryPage } from '#app/services/delivery/read-delivery-page.server.ts'
import { PayingLines } from '#app/ui/delivery/budget.ts'
import { DeliveryFacts } from '#app/ui/delivery/delivery-facts.tsx'
import { DeliveryNow } from '#app/ui/delivery/delivery-now.tsx'
import { DeliveryTimeline } from '#app/ui/delivery/delivery-timeline.tsx'
import { Aside } from '#app/ui/frame/aside.tsx'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { ShownTitle } from '#app/ui/texts/shown-title.tsx'
import { useLanguage, usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle<{ delivery: Delivery }> = {
  title: (text, { delivery }) => `${delivery.title}: ${text.delivery.title}`,
  section: 'delivery',
}

const page = publicPage({
  params: { proposal: 'number' },
  async read(visit) {
    const { proposal } = visit.params
    const found = await readDeliveryPage(visit, proposal)
    if (found.refused) return found
    return accepted({ ...found.value, lines: await linesPaying(visit, proposal) })
  },
})
export const loader = page.loader

export default function DeliveryPage() {
  const { delivery, timeline, lines } = useShown<typeof loader>()
  const text = useText().delivery
  const paths = usePaths()
  return (
    <>
      <h1>
        <ShownTitle of={delivery} />
      </h1>
      <Aside
        facts={
          <>
            <h2>{text.money}</h2>
            <DeliveryFacts delivery={delivery} />
            <PayingLines lines={lines} />
          </>
        }
      >
        <DeliveryNow stages={timeline.stages} />
        <h2>{text.way}</h2>
        <DeliveryTimeline timeline={timeline} title={titleIn(useLanguage(), delivery).title} />
      </Aside>
      <p className="buttons">
        <a href={paths.proposal(delivery.proposal)}>{text.idea}</a>
        <a href={paths.deliveries(delivery.round)}>{text.allOf}</a>
      </p>
    </>
  )
}
