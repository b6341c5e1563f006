import type { ReactNode } from 'react'
import { reviewField } from '#app/forms/carried.ts'
import {
  formKeyField,
  labelsField,
  type RejectedForm,
  whoseField,
} from '#app/forms/rejected-form.ts'
import { writtenElsewhere } from '#app/forms/written-words.ts'
import { FormContext, TypedContext, useFieldNames } from '#app/ui/fields/field-names.ts'
import { Notice } from '#app/ui/parts/notice.tsx'
import { useRequestFacts } from '#app/ui/request-context.ts'
import { useText } from '#app/ui/use-language.ts'
import { ErrorSummary } from './rejected/error-summary.tsx'
import { KeptWords } from './rejected/kept-words.tsx'

type Props = {
  /** For boxes that belong to the form and stand elsewhere on the page. */
  id?: string
  /** From the loader: `newFormKey()`. A form sent twice then acts once. */
  formKey: string
  /** The page's action data; shows the summary of faults. */
  rejected?: RejectedForm | undefined
  /** The summary of faults stands right below the page's title, since much stands between that and the form. */
  toldAbove?: boolean
  /** Where it is sent; the page itself when left out. */
  action?: string
  /** The form has a FileField. */
  files?: boolean
  /** Something is chosen in it by what is no field of the usual kind, such as a ballot's projects. */
  chosen?: boolean
  children: ReactNode
}

/** A form that writes. The server checks it; the browser's own messages are off, because they speak its language. */
export function Form({ id, formKey, rejected, toldAbove, action, files, chosen, children }: Props) {
  const names = useFieldNames()
  const own = id ?? names?.nextForm()
  const typed = new Map<string, string>()
  // What is sent to another page cannot be shown again by this one.
  const kept = action === undefined || action.startsWith('?') ? own : undefined
  if (chosen && kept) names?.addForm(kept)
  if (rejected) names?.showForm()
  return (
    <form
      id={own}
      method="post"
      action={action}
      encType={files ? 'multipart/form-data' : undefined}
      noValidate
    >
      {rejected && !toldAbove ? <ErrorSummary {...rejected} /> : null}
      {rejected?.answers[reviewField] && !chosen ? <CameAlong files={files ?? false} /> : null}
      <input type="hidden" name={formKeyField} value={formKey} />
      <input type="hidden" name={whoseField} value={useRequestFacts().whose ?? ''} />
      {/* Enter presses the form's first button: this one, which has no name, and not "add another row". */}
      <button type="submit" className="visually-hidden" tabIndex={-1} aria-hidden="true" />
      <FormContext.Provider value={kept}>
        <TypedContext.Provider value={typed}>{children}</TypedContext.Provider>
      </FormContext.Provider>
      <Labels of={typed} />
      {rejected && !rejected.refusal.kept ? <LeftOver {...{ rejected, typed }} /> : null}
    </form>
  )
}

/** It came back by the sign-in or in another language. A ballot says so itself, above its projects. */
function CameAlong({ files }: { files: boolean }) {
  const { cameAlong, filesAnew } = useText().carried
  return (
    <Notice>
      <p>
        {cameAlong} {files ? filesAnew : null}
      </p>
    </Notice>
  )
}

/**
 * Last in its form: by then its fields have told what they are called. A form of buttons and choices alone says that
 * nothing is typed into it, so that the value of a button is never told as words that somebody wrote.
 */
function Labels({ of }: { of: ReadonlyMap<string, string> }) {
  return <input type="hidden" name={labelsField} value={JSON.stringify(Object.fromEntries(of))} />
}

type LeftOver = { rejected: RejectedForm; typed: ReadonlyMap<string, string> }

/** As late: what was typed into fields that the form had when it was made and has not any more. */
function LeftOver({ rejected, typed }: LeftOver) {
  return <KeptWords words={writtenElsewhere(rejected.answers, typed)} />
}
