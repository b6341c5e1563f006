import { useRouteLoaderData, useSearchParams } from '@remix-run/react'
import type { FrameFacts } from '#app/ui/frame/frame-facts.ts'

/** Of a page that waits for a code: whether it is a demonstration's, and whether the code was sent anew. */
export function useCodeSent() {
  const here = useRouteLoaderData<FrameFacts>('routes/frame/municipality')
  const [search] = useSearchParams()
  return { demonstration: here?.demonstration ?? false, anew: search.has('sent') }
}
