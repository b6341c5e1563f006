import { namedFault, useFieldNames } from '#app/ui/fields/field-names.ts'
import { type RejectedForm, wholeForm } from '#app/ui/rejected-form.ts'
import { KeptWords } from './kept-words.tsx'

/**
 * What has to be put right, above everything else, each line a link to its field, which it names. It takes the focus
 * when the page is opened: `autofocus` works on any element that can hold the focus, so no script is needed.
 */
export function ErrorSummary({ refusal }: Pick<RejectedForm, 'refusal'>) {
  const names = useFieldNames()
  return (
    // biome-ignore lint/a11y/noAutofocus: a form that came back must begin with why, for eyes and ears alike
    <div className="notice wrong" id="faults" role="alert" tabIndex={-1} autoFocus>
      <h2>{refusal.message}</h2>
      {refusal.faults.length > 0 ? (
        <ul>
          {refusal.faults.map(({ field, message }) => (
            <li key={field + message}>
              {field === wholeForm ? (
                message
              ) : (
                <a href={`#${field}`}>{namedFault(names?.of(field), message)}</a>
              )}
            </li>
          ))}
        </ul>
      ) : null}
      <KeptWords words={refusal.kept ?? []} />
    </div>
  )
}
