import { playedField, playedIn, stateForm } from '#app/domain/remarks/simulator/play.ts'
import type { SimulatorPage } from '#app/domain/remarks/simulator/simulator-page.ts'
import playScript from '#app/enhance/remarks/simulator.client.ts?worker&url'
import { publicPage } from '#app/http/pages/page.server.ts'
import { openSimulator } from '#app/services/remarks/simulator/open-simulator.server.ts'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { SimulatorView } from '#app/ui/remarks/simulator/simulator-view.tsx'
import { useRequestFacts } from '#app/ui/request-context.ts'

export const handle: PageHandle<SimulatorPage> = {
  title: (text, { year }) => text.simulator.titleOf(year),
  section: 'budget',
  // One page with as many addresses as there are ways to play.
  unlisted: ({ played, outdated }) => outdated || played.moved > 0,
}

/** What is played stands in the address; with `fresh` none of the many states fills the memory of kept pages. */
const page = publicPage({
  fresh: true,
  params: { year: 'number' },
  query: { [playedField]: stateForm },
  read: (visit) => openSimulator(visit, visit.params.year, playedIn(visit.query)),
})
export const loader = page.loader

export default function Simulator() {
  const { nonce } = useRequestFacts()
  return (
    <>
      <SimulatorView page={useShown<typeof loader>()} />
      <script type="module" src={playScript} nonce={nonce} />
    </>
  )
}
