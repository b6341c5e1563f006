import type { ReactNode } from 'react'
import { useText } from '#app/ui/use-language.ts'
import type { FieldProps } from '../field-frame.tsx'
import { useFieldName } from '../field-names.ts'
import { StandsNow } from '../stands-now.tsx'

type Props = Pick<FieldProps, 'name' | 'label' | 'hint' | 'optional'> & {
  fault: string | undefined
  stands?: string | undefined
  children: ReactNode
}

/** Several short inputs that make one answer; label, hint and fault are theirs together. The first bears the field's id. */
export function PartsFrame({ name, label, hint, optional, fault, stands, children }: Props) {
  const text = useText().frame.form
  useFieldName(name, label)
  const notes = [
    hint && `${name}-hint`,
    fault && `${name}-fault`,
    stands !== undefined && `${name}-stands`,
  ]
  const told = notes.filter(Boolean).join(' ')
  return (
    <fieldset className={fault ? 'field wrong' : 'field'} aria-describedby={told || undefined}>
      <legend>
        {label}
        {optional ? <small> {text.optional}</small> : null}
      </legend>
      {hint ? (
        <span className="hint" id={`${name}-hint`}>
          {hint}
        </span>
      ) : null}
      {fault ? (
        <span className="error" id={`${name}-fault`}>
          <span className="visually-hidden">{text.faultAhead}</span>
          {fault}
        </span>
      ) : null}
      <StandsNow id={name} stands={stands} />
      <div className="parts">{children}</div>
    </fieldset>
  )
}

type PartProps = { id: string; label: string; children: ReactNode }

/** One of the inputs under its own short label. */
export function Part({ id, label, children }: PartProps) {
  return (
    <label htmlFor={id}>
      <span>{label}</span>
      {children}
    </label>
  )
}
