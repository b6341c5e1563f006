import type { ReactElement } from 'react'

/** One state of a component, for the review page and its accessibility test. */
export type Example = {
  name: string
  element: ReactElement
  /** It is a page of its own: reviewed alone, by its link. */
  whole?: boolean
  /** Its fields or headings have the ids of a page, which another state would repeat: reviewed alone too. */
  alone?: boolean
}
