import {
  Outlet,
  useActionData,
  useLoaderData,
  useMatches,
  useRouteLoaderData,
  useSearchParams,
} from '@remix-run/react'
import type { FrameFacts } from './frame/frame-facts.ts'
import type { PageHandle } from './page-handle.ts'
import type { RejectedForm } from './rejected-form.ts'

/** What the page's declaration read: `useShown<typeof loader>()`. */
export const useShown = useLoaderData

/** The page's refused form; undefined where none was refused. */
export const useRejectedForm = () => useActionData<RejectedForm>()

/** What the page answered its form with, where it did not lead on. */
export const useAnswer = <T>() => useActionData<T>()

/** The query of the page's address. */
export const useQuery = () => useSearchParams()[0]

/** Where a frame shows the page within it. */
export const PageWithin = Outlet

/** What stands around the page of a municipality; undefined outside, and where its frame could not be read. */
export const useFrame = () => useRouteLoaderData<FrameFacts>('routes/frame/municipality')

/** The innermost page says which word of the menu is the present one. */
export function useSection() {
  const handles = useMatches().map(({ handle }) => handle as PageHandle | undefined) // untyped in the framework
  return handles.reverse().find((page) => page?.section)?.section
}
