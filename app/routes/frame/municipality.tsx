import type { InLanguages } from '#app/domain/language.ts'
import { shownIn } from '#app/domain/words/as-written.ts'
import { publicFrame } from '#app/http/pages/frame.server.ts'
import { budgetInMenu } from '#app/services/budget/reading/published-here.server.ts'
import { hearingsInMenu } from '#app/services/hearings/list-hearings.server.ts'
import { municipalityHere } from '#app/services/places/municipality-here.server.ts'
import { facilitiesInMenu } from '#app/services/ratings/read-ratings.server.ts'
import { whatIsOnNow } from '#app/services/rounds/what-is-on-now.server.ts'
import type { FrameFacts } from '#app/ui/frame/frame-facts.ts'
import { PageShell } from '#app/ui/frame/page-shell.tsx'
import { RouteFailure } from '#app/ui/frame/route-failure.tsx'
import { PageWithin, useFrame, useSection, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'

export const handle: PageHandle<FrameFacts> = { title: (_text, { name }) => name }

/** What stands around every page of a municipality. */
export const loader = publicFrame(async (visit, page, within): Promise<FrameFacts> => {
  const [municipality, onNow, budget, hearings, facilities] = await Promise.all([
    municipalityHere(visit),
    whatIsOnNow(visit, Number(within.round)),
    budgetInMenu(visit),
    hearingsInMenu(visit),
    facilitiesInMenu(visit),
  ])
  if (!municipality) throw new Error(`a visit without its municipality: ${visit.place}`)
  const { name, region, office, demonstration, suspended } = municipality
  const say = (text: InLanguages) => shownIn(visit.language, text)
  return {
    name: say(name),
    region: say(region),
    office: { name: say(office.name), phone: office.phone, address: say(office.address) },
    demonstration,
    suspended: suspended ?? undefined,
    task: page?.task ?? false,
    ...{ ...onNow, budget, hearings, facilities },
  }
})

export default function Municipality() {
  const here = useShown<typeof loader>()
  return (
    <PageShell here={here} section={useSection(here.decidedRounds)}>
      <PageWithin />
    </PageShell>
  )
}

/** Where the frame itself could not be read. */
export function ErrorBoundary() {
  return (
    <PageShell here={useFrame() ?? null}>
      <RouteFailure />
    </PageShell>
  )
}
