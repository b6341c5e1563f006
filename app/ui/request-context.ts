import { createContext, useContext } from 'react'
import type { Deed } from '#app/domain/deed.ts'
import type { RejectedForm, Written } from '#app/forms/rejected-form.ts'

/** What the server knows of this one answer and the page must repeat. */
export type RequestFacts = {
  /** Whose page this is: forms carry it, so that another person who signs in meanwhile does not act by them. */
  whose?: string
  /** For script elements, against injected scripts. */
  nonce?: string
  /** Shown on an error page and written to the log, so that a report can be found. */
  reference?: string
  /** The answer shows a form again with faults: its title says so first. */
  faulty?: boolean
  /** The answer shows what no address shows again: nothing on it leads to the same page once more. */
  shownOnce?: boolean
  /** Where the portal is reached, `https://…` without a slash at the end: links that leave it must be whole. */
  origin?: string
  /** The form that the page answers and has to show again. */
  rejected?: RejectedForm | undefined
  /** The page answers a form that was sent, and not a link. */
  sent?: boolean
  /** What the form did that led to this page. */
  deed?: Deed | undefined
  /** The status of an answer that is an error page: its title says so. */
  failed?: number
  /** Why it failed is told by a sentence of its own, and not that the address leads nowhere. */
  told?: boolean
  /** What was typed into the form that this error page answers. */
  written?: readonly Written[]
}

export const RequestContext = createContext<RequestFacts>({})
export const useRequestFacts = () => useContext(RequestContext)
