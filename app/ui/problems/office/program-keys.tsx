import type { ProgramKey } from '#app/domain/problems/program-key.ts'
import type { RejectedForm } from '#app/forms/rejected-form.ts'
import { date } from '#app/i18n/format.ts'
import { TextField } from '#app/ui/fields/text-field.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { Facts } from '#app/ui/parts/facts.tsx'
import { Notice } from '#app/ui/parts/notice.tsx'
import { useSay } from '#app/ui/say.ts'

type Props = {
  formKey: string
  keys: readonly Omit<ProgramKey, 'hash'>[]
  soate: string
  /** The key that was just issued; '' where the same form was sent again. */
  issued: string | undefined
  rejected: RejectedForm | undefined
}

/** The address that programs use, the key that was just issued, and all keys with the way to end each. */
export function ProgramKeys({ formKey, keys, soate, issued, rejected }: Props) {
  const { text: all, language, written } = useSay()
  const text = all.problemWork.keys
  const names = rejected?.answers.name === undefined ? undefined : rejected
  return (
    <>
      <p className="lead">{text.lead}</p>
      <Facts
        facts={[
          { label: text.address, value: <code>/open311/v2/</code> },
          { label: text.jurisdiction, value: <code>{soate}</code> },
        ]}
      />
      {issued === undefined ? null : issued === '' ? (
        <Notice title={text.notAgain} />
      ) : (
        <Notice kind="done" title={text.issued}>
          <p>
            <code>{issued}</code>
          </p>
        </Notice>
      )}
      <Form formKey={formKey} rejected={names}>
        <TextField {...{ rejected: names, name: 'name', label: text.name, hint: text.nameHint }} />
        <Button>{text.issue}</Button>
      </Form>
      {keys.length === 0 ? <p className="quiet">{text.none}</p> : null}
      {keys.map(({ number, name, at, ended }) => (
        <section key={number}>
          <h2>{written(name)}</h2>
          <p className="quiet">
            {text.since}: {date(at, language)}
            {ended ? ` · ${text.ended}: ${date(ended, language)}` : ''}
          </p>
          {ended ? null : (
            <Form formKey={`${formKey}${number}`} action="?do=end">
              <input type="hidden" name="number" value={number} />
              <Button second>{text.end}</Button>
            </Form>
          )}
        </section>
      ))}
    </>
  )
}
