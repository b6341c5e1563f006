import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { Delivery } from '#app/domain/delivery/delivery.ts'
import { refusedPage } from '#app/http/forms/refused-page.server.ts'
import { numberIn, situationOf } from '#app/http/situation.server.ts'
import { readDeliveryPage } from '#app/services/delivery/read-delivery-page.server.ts'
import { DeliveryFacts } from '#app/ui/delivery/delivery-facts.tsx'
import { DeliveryNow } from '#app/ui/delivery/delivery-now.tsx'
import { DeliveryTimeline } from '#app/ui/delivery/delivery-timeline.tsx'
import { Aside } from '#app/ui/frame/aside.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle<{ delivery: Delivery }> = {
  title: (text, { delivery }) => `${delivery.title}: ${text.delivery.title}`,
  section: 'delivery',
}

export async function loader(args: LoaderFunctionArgs) {
  const situation = await situationOf(args)
  const found = await readDeliveryPage(situation, numberIn(args, 'proposal'))
  return found.refused ? refusedPage(situation.language, found) : found.value
}

export default function DeliveryPage() {
  const { delivery, timeline } = useLoaderData<typeof loader>()
  const text = useText().delivery
  const paths = usePaths()
  return (
    <>
      <h1>{delivery.title}</h1>
      <Aside
        facts={
          <>
            <h2>{text.money}</h2>
            <DeliveryFacts delivery={delivery} />
          </>
        }
      >
        <DeliveryNow stages={timeline.stages} />
        <h2>{text.way}</h2>
        <DeliveryTimeline timeline={timeline} title={delivery.title} />
      </Aside>
      <p className="buttons">
        <a href={paths.proposal(delivery.proposal)}>{text.idea}</a>
        <a href={paths.deliveries(delivery.round)}>{text.allOf}</a>
      </p>
    </>
  )
}
