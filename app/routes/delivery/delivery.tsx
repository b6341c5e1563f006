import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { Delivery } from '#app/domain/delivery/delivery.ts'
import { refusedPage } from '#app/http/forms/refused-page.server.ts'
import { numberIn, situationOf } from '#app/http/situation.server.ts'
import { readDeliveryWay } from '#app/services/delivery/read-delivery-way.server.ts'
import { DeliveryFacts } from '#app/ui/delivery/delivery-facts.tsx'
import { DeliveryStages } from '#app/ui/delivery/delivery-stages.tsx'
import { WayTimeline } from '#app/ui/delivery/way-timeline.tsx'
import { Aside } from '#app/ui/frame/aside.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle<{ delivery: Delivery }> = {
  title: (text, { delivery }) => `${delivery.title}: ${text.delivery.title}`,
  section: 'delivery',
}

export async function loader(args: LoaderFunctionArgs) {
  const situation = await situationOf(args)
  const found = await readDeliveryWay(situation, numberIn(args, 'proposal'))
  return found.refused ? refusedPage(situation.language, found) : found.value
}

export default function DeliveryPage() {
  const { delivery, events, today } = useLoaderData<typeof loader>()
  const text = useText().delivery
  const paths = usePaths()
  return (
    <>
      <h1>{delivery.title}</h1>
      <Aside
        facts={
          <>
            <DeliveryFacts delivery={delivery} />
            <h2>{text.title}</h2>
            <DeliveryStages stages={delivery.stages} today={today} />
          </>
        }
      >
        <h2>{text.way}</h2>
        <WayTimeline events={events} title={delivery.title} />
      </Aside>
      <p className="buttons">
        <a href={paths.proposal(delivery.proposal)}>{text.idea}</a>
        <a href={paths.deliveries(delivery.round)}>{text.allOf}</a>
      </p>
    </>
  )
}
