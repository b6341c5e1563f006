import type { LoaderFunctionArgs } from '@remix-run/node'
import { Outlet, useLoaderData, useMatches, useRouteLoaderData } from '@remix-run/react'
import { type InLanguages, inLanguage } from '#app/domain/language.ts'
import { languageOf, situationOf } from '#app/http/situation.server.ts'
import { municipalityHere } from '#app/services/places/municipality-here.server.ts'
import { whatIsOnNow } from '#app/services/rounds/what-is-on-now.server.ts'
import type { FrameFacts } from '#app/ui/frame/frame-facts.ts'
import { PageShell } from '#app/ui/frame/page-shell.tsx'
import { RouteFailure } from '#app/ui/frame/route-failure.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'

export const handle: PageHandle<FrameFacts> = { title: (_text, { name }) => name }

/** Below these a page belongs to whoever is signed in; all others are kept for everybody. */
const ownPage = /^\/[^/]+\/[^/]+\/(account|office)(\/|$)/

/** What stands around every page of a municipality. */
export async function loader(args: LoaderFunctionArgs): Promise<FrameFacts> {
  const situation = await situationOf(args)
  const [municipality, onNow] = await Promise.all([
    municipalityHere(situation),
    whatIsOnNow(situation),
  ])
  if (!municipality) throw new Error(`a situation without its municipality: ${situation.place}`)
  const { name, region, office, demonstration, suspended } = municipality
  const say = (text: InLanguages) => inLanguage(text, languageOf(args))
  return {
    name: say(name),
    region: say(region),
    office: { name: say(office.name), phone: office.phone, address: say(office.address) },
    demonstration,
    suspended: suspended ?? undefined,
    signedIn: situation.person !== null && ownPage.test(new URL(args.request.url).pathname),
    ...onNow,
  }
}

export default function Municipality() {
  return (
    <PageShell here={useLoaderData<typeof loader>()} section={useSection()}>
      <Outlet />
    </PageShell>
  )
}

/** A page that failed still stands in its municipality's frame, where the phone number is. */
export function ErrorBoundary() {
  const here = useRouteLoaderData<typeof loader>('routes/frame/municipality')
  return (
    <PageShell here={here ?? null}>
      <RouteFailure />
    </PageShell>
  )
}

/** The innermost page says which word of the menu is the present one. */
function useSection() {
  const handles = useMatches().map((match) => match.handle as PageHandle | undefined)
  return handles.reverse().find((page) => page?.section)?.section
}
