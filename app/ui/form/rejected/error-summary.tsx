import { type RejectedForm, wholeForm } from '#app/forms/rejected-form.ts'
import { namedFault, useFieldNames } from '#app/ui/fields/field-names.ts'
import { useText } from '#app/ui/use-language.ts'
import { KeptWords } from './kept-words.tsx'

/**
 * What has to be put right, above everything else, each line a link to its field, which it names. It takes the focus
 * when the page is opened: `autofocus` works on any element that can hold the focus, so no script is needed.
 */
export function ErrorSummary({ refusal, standing }: Pick<RejectedForm, 'refusal' | 'standing'>) {
  const names = useFieldNames()
  const text = useText().frame.form
  if (refusal.message === '') return null
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
      {standing ? (
        <p>
          <a href="?">{text.fromWhatStands}</a>
        </p>
      ) : null}
      <KeptWords words={refusal.kept ?? []} />
    </div>
  )
}
