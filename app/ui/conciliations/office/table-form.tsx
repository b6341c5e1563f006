import type { ReactNode } from 'react'
import type { Conciliation } from '#app/domain/conciliations/conciliation.ts'
import type { RejectedForm } from '#app/forms/rejected-form.ts'
import { Form } from '#app/ui/form/form.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { OfficeTableCrumbs } from './crumbs.tsx'

type Head = {
  table: Pick<Conciliation, 'year' | 'number' | 'title'>
  title: string
  lead?: string
  children: ReactNode
}

/** A page of the office about one table: the way back to it, what the page is for, and what follows. */
export function TablePage({ table, title, lead, children }: Head) {
  return (
    <>
      <OfficeTableCrumbs table={table} here={title} />
      <h1>{title}</h1>
      {lead ? <p className="lead">{lead}</p> : null}
      {children}
    </>
  )
}

type Props = {
  formKey: string
  rejected: RejectedForm | undefined
  button: string
  children: ReactNode
}

/** The form of such a page with its one button. */
export function TableForm({ formKey, rejected, button, children }: Props) {
  return (
    <Form formKey={formKey} rejected={rejected}>
      {children}
      <p className="buttons">
        <Button>{button}</Button>
      </p>
    </Form>
  )
}
