import {
  Outlet,
  useActionData,
  useLoaderData,
  useMatches,
  useRouteLoaderData,
  useSearchParams,
} from '@remix-run/react'
import type { RejectedForm } from '#app/forms/rejected-form.ts'
import type { FrameFacts } from './frame/frame-facts.ts'
import type { PageHandle } from './page-handle.ts'

/** What the page's declaration read: `useShown<typeof loader>()`. */
export const useShown = useLoaderData

/** The page's refused form, with what stands now where somebody has changed it; undefined where none was refused. */
export function useRejectedForm(): RejectedForm | undefined {
  const rejected = useActionData<RejectedForm>()
  // The page builder lays it beside what the page shows.
  const shown = useLoaderData() as Pick<RejectedForm, 'standing'> | undefined
  return rejected && shown?.standing ? { ...rejected, standing: shown.standing } : rejected
}

/** What the page answered its form with, where it did not lead on. */
export const useAnswer = <T>() => useActionData<T>()

/** The query of the page's address. */
export const useQuery = () => useSearchParams()[0]

/** Where a frame shows the page within it. */
export const PageWithin = Outlet

/** What stands around the page of a municipality; undefined outside, and where its frame could not be read. */
export const useFrame = () => useRouteLoaderData<FrameFacts>('routes/frame/municipality')

/** The innermost page says which word of the menu is the present one; `decided` are the rounds that have a result. */
export function useSection(decided: readonly number[] = []) {
  const pages = useMatches().map(({ handle, data }) => ({ ...(handle as PageHandle), data })) // untyped in the framework
  const page = pages.reverse().find(({ section }) => section)
  if (page?.section !== 'proposals' || !page.ofRound || !page.data) return page?.section
  return decided.includes(page.ofRound(page.data)) ? 'results' : page.section
}
