import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import type { Again } from './again.ts'

/** What the page's declaration read: `useShown<typeof loader>()`. */
export const useShown = useLoaderData

/** The page's form shown again; undefined where none was refused. */
export const useAgain = () => useActionData<Again>()

/** What the page answered its form with, where it did not lead on. */
export const useAnswer = <T>() => useActionData<T>()

/** The query of the page's address. */
export const useQuery = () => useSearchParams()[0]
