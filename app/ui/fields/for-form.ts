import { createElement, type ReactNode } from 'react'

/** The mark around what depends on the page's form; `knowingForm` takes it away again when the page is made. */
export const formMark = 'for-form'
/** Stands for the id of the page's form until the page is made and the form is known. */
export const laterForm = 'the-form-below'

/**
 * What stands above the forms of a page and is another where the page has one in which something is typed. Both are made
 * and one is left: a page tells its form only when it is finished, and making it twice would cost as much as a page.
 */
export function ForForm({ there, children }: { there: boolean; children: ReactNode }) {
  return createElement(formMark, { there: there ? 'yes' : 'no' }, children)
}
