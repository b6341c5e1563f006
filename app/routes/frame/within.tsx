import { RouteFailure } from '#app/ui/frame/route-failure.tsx'
import { PageWithin } from '#app/ui/page.ts'

/**
 * Stands between a municipality's frame and its pages: a page that cannot be shown leaves the frame standing, with the
 * office's phone at its foot, also where a form was refused before anything of the page was read.
 */
export default function Within() {
  return <PageWithin />
}

export function ErrorBoundary() {
  return <RouteFailure />
}
