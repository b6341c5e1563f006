import type { ReactNode } from 'react'
import { FieldGroup } from '#app/ui/fields/field-names.ts'

type Props = {
  legend: string
  hint?: string
  children: ReactNode
}

/** Fields that belong together, under one heading. */
export function Fieldset({ legend, hint, children }: Props) {
  return (
    <fieldset className="group">
      <legend>{legend}</legend>
      {hint ? <p className="quiet">{hint}</p> : null}
      <FieldGroup value={legend}>{children}</FieldGroup>
    </fieldset>
  )
}
