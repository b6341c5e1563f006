import type { ReactNode } from 'react'
import { formKeyField, type RejectedForm, whoseField } from '#app/ui/rejected-form.ts'
import { useRequestFacts } from '#app/ui/request-context.ts'
import { ErrorSummary } from './error-summary.tsx'

type Props = {
  /** From the loader: `newFormKey()`. A form sent twice then acts once. */
  formKey: string
  /** The page's action data; shows the summary of faults. */
  rejected?: RejectedForm | undefined
  /** Where it is sent; the page itself when left out. */
  action?: string
  /** The form has a FileField. */
  files?: boolean
  children: ReactNode
}

/** A form that writes. The server checks it; the browser's own messages are off, because they speak its language. */
export function Form({ formKey, rejected, action, files, children }: Props) {
  return (
    <form
      method="post"
      action={action}
      encType={files ? 'multipart/form-data' : undefined}
      noValidate
    >
      {rejected ? <ErrorSummary refusal={rejected.refusal} /> : null}
      <input type="hidden" name={formKeyField} value={formKey} />
      <input type="hidden" name={whoseField} value={useRequestFacts().whose ?? ''} />
      {/* Enter presses the form's first button: this one, which has no name, and not "add another row". */}
      <button type="submit" className="visually-hidden" tabIndex={-1} aria-hidden="true" />
      {children}
    </form>
  )
}
