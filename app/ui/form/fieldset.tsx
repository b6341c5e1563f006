import type { ReactNode } from 'react'

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
      {children}
    </fieldset>
  )
}
