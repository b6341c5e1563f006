import type { ReactNode } from 'react'
import { faultOf, type RejectedForm, standingIn, typed } from '#app/forms/rejected-form.ts'
import { useText } from '#app/ui/use-language.ts'
import { useFieldName } from './field-names.ts'
import { StandsNow } from './stands-now.tsx'

/** What every field takes. Its address on the page (`#id`) is its name, so that the summary of faults can link to it. */
export type FieldProps = {
  name: string
  label: string
  /** One sentence below the label: what to write, and an example. */
  hint?: string | undefined
  /** The form shown again: what was typed wins over `value`, and the fault stands at the field. */
  rejected?: RejectedForm | undefined
  value?: string | undefined
  /** Says in words that the field may stay empty. */
  optional?: boolean | undefined
  /**
   * Which of several fields with one name (the rows of a list, from 0). Its id, and the `field` of its fault,
   * is then `name-row`.
   */
  row?: number | undefined
}

/** What a field needs on its input element, and what stands in it. */
export function inputFacts({ name, hint, rejected, value, row }: FieldProps) {
  const stands = standingIn(rejected, name, row)
  const id = row === undefined ? name : `${name}-${row}`
  const fault = faultOf(rejected, id)
  const notes = [
    hint && `${id}-hint`,
    fault && `${id}-fault`,
    stands !== undefined && `${id}-stands`,
  ]
  const describedBy = notes.filter(Boolean).join(' ')
  return {
    fault,
    stands,
    written: typed(rejected, name, row) ?? value ?? '',
    input: {
      id,
      name,
      'aria-describedby': describedBy || undefined,
      'aria-invalid': fault ? true : undefined,
    },
  }
}

type FrameProps = {
  id: string
  label: string
  hint?: ReactNode
  fault: string | undefined
  stands?: string | undefined
  optional?: boolean | undefined
  children: ReactNode
}

/** Label, hint, fault, input: one above the other, in the order they are read out. */
export function FieldFrame({ id, label, hint, fault, stands, optional, children }: FrameProps) {
  const text = useText().frame.form
  useFieldName(id, label)
  return (
    <div className={fault ? 'field wrong' : 'field'}>
      <label htmlFor={id}>
        {label}
        {optional ? <small> {text.optional}</small> : null}
      </label>
      {hint ? (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      ) : null}
      {fault ? (
        <span className="error" id={`${id}-fault`}>
          <span className="visually-hidden">{text.faultAhead}</span>
          {fault}
        </span>
      ) : null}
      <StandsNow id={id} stands={stands} />
      {children}
    </div>
  )
}
