import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import type { RejectedForm } from './rejected-form.ts'

/** What the page's declaration read: `useShown<typeof loader>()`. */
export const useShown = useLoaderData

/** The page's refused form; undefined where none was refused. */
export const useRejectedForm = () => useActionData<RejectedForm>()

/** What the page answered its form with, where it did not lead on. */
export const useAnswer = <T>() => useActionData<T>()

/** The query of the page's address. */
export const useQuery = () => useSearchParams()[0]
