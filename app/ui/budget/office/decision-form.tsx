import type { FindingDesk } from '#app/domain/budget/office/version-desk.ts'
import { standingOf } from '#app/domain/budget/work/noted-finding.ts'
import { faultOf, type RejectedForm, typed } from '#app/forms/rejected-form.ts'
import { useFieldName, useTyped } from '#app/ui/fields/field-names.ts'
import { Form } from '#app/ui/form/form.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { Tag } from '#app/ui/parts/tag.tsx'
import { useText } from '#app/ui/use-language.ts'

type Props = {
  finding: FindingDesk
  /** Its place in the list, from 0. */
  at: number
  formKey: string
  rejected?: RejectedForm | undefined
}

/** What was decided about a finding, in a sentence; below it, folded away, the form to change that. */
export function Decided({ fixed, ...props }: Props & { fixed: boolean }) {
  const { finding } = props
  const { budgetCheck: text } = useText()
  const { decision, note, notedBy, state } = finding
  if (state === 'open' && !fixed) return <DecisionForm {...props} />
  return (
    <>
      <Tag kind={state === 'open' ? 'wait' : 'yes'}>
        {decision ? text.decided[decision] : text.states[state]}
      </Tag>{' '}
      {note === '' ? null : <span className="quiet">{text.noted(note, notedBy ?? '')}</span>}
      {fixed ? null : (
        <details open={props.rejected !== undefined}>
          <summary>{text.change}</summary>
          <DecisionForm {...props} />
        </details>
      )}
    </>
  )
}

/** The choices about a finding and its note. The fields are called by the finding, since a page has many. */
function DecisionForm({ finding, at, formKey, rejected }: Props) {
  const { budgetCheck: text } = useText()
  const { possible, decision, note } = finding
  const name = (field: string) => `${field}-${at}`
  const chosen = typed(rejected, name('decision')) ?? decision ?? possible[0]
  const fault = faultOf(rejected, name('note')) ?? faultOf(rejected, name('value'))
  return (
    <Form formKey={formKey} rejected={rejected}>
      <input type="hidden" name="step" value="note" />
      <input type="hidden" name="finding" value={at} />
      <input type="hidden" name="seen" value={standingOf(finding)} />
      <Called name={name('note')} label={text.note} />
      {possible.includes('mended') ? (
        <Called name={name('value')} label={text.valueOf(at + 1)} />
      ) : null}
      <fieldset>
        <legend className="visually-hidden">{text.decisionOf(at + 1)}</legend>
        {possible.map((one) => (
          <label key={one} className="choice">
            <input
              type="radio"
              name={name('decision')}
              value={one}
              defaultChecked={one === chosen}
            />
            <span>{text.decisions[one]}</span>
          </label>
        ))}
        {possible.includes('mended') ? (
          <div className="field">
            <input
              id={name('value')}
              name={name('value')}
              className="short"
              aria-label={text.valueOf(at + 1)}
              defaultValue={typed(rejected, name('value')) ?? ''}
            />
          </div>
        ) : null}
      </fieldset>
      {fault ? <p className="error">{fault}</p> : null}
      <div className="field">
        <label htmlFor={name('note')}>{text.note}</label>
        <input
          id={name('note')}
          name={name('note')}
          aria-invalid={fault ? true : undefined}
          defaultValue={typed(rejected, name('note')) ?? note}
        />
      </div>
      <Button second>{text.savesDecision}</Button>
    </Form>
  )
}

/** A field that bears its own look says here what it is called. */
function Called({ name, label }: { name: string; label: string }) {
  useFieldName(name, label)
  useTyped(name, label)
  return null
}
