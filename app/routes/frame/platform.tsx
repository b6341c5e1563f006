import { may } from '#app/domain/permissions/may.ts'
import { publicFrame } from '#app/http/pages/frame.server.ts'
import { WhatWasDone } from '#app/ui/form/what-was-done.tsx'
import { PageShell } from '#app/ui/frame/page-shell.tsx'
import { RouteFailure } from '#app/ui/frame/route-failure.tsx'
import { PageWithin, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { PlatformMenu } from '#app/ui/places/municipalities/platform-menu.tsx'

export const handle: PageHandle = { title: (text) => text.platform.title }

/** The frame of the platform's pages; every page in it guards itself. */
export const loader = publicFrame(({ person, place, at }) => ({
  isAdmin: !may(person, 'enter-platform', { place }, at).refused,
}))

export default function Platform() {
  const { isAdmin } = useShown<typeof loader>()
  return (
    <PageShell here={null}>
      {isAdmin ? (
        <>
          <PlatformMenu />
          <WhatWasDone />
        </>
      ) : null}
      <PageWithin />
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
