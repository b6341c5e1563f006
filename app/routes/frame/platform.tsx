import type { LoaderFunctionArgs } from '@remix-run/node'
import { Outlet, useLoaderData } from '@remix-run/react'
import { may } from '#app/domain/permissions/may.ts'
import { situationOf } from '#app/http/situation.server.ts'
import { PageShell } from '#app/ui/frame/page-shell.tsx'
import { RouteFailure } from '#app/ui/frame/route-failure.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { PlatformMenu } from '#app/ui/places/municipalities/platform-menu.tsx'

export const handle: PageHandle = { title: (text) => text.platform.title }

/** The frame of the platform's pages. Every page in it guards itself: loaders run side by side. */
export async function loader(args: LoaderFunctionArgs) {
  const { person, place, at } = await situationOf(args)
  return { isAdmin: !may(person, 'enter-platform', { place }, at).refused }
}

export default function Platform() {
  const { isAdmin } = useLoaderData<typeof loader>()
  return (
    <PageShell here={null}>
      {isAdmin ? <PlatformMenu /> : null}
      <Outlet />
    </PageShell>
  )
}

export function ErrorBoundary() {
  return (
    <PageShell here={null}>
      <RouteFailure />
    </PageShell>
  )
}
