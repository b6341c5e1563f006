import { z } from 'zod'
import { contactLength } from '#app/domain/accounts/contact.ts'
import { may } from '#app/domain/permissions/may.ts'
import { requiredText } from '#app/http/forms/form-fields.server.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { findColleague } from '#app/services/accounts/people/find-colleague.server.ts'
import { readPeople } from '#app/services/accounts/people/read-people.server.ts'
import { unsentNotice } from '#app/services/alerts/unsent-notice.server.ts'
import { UnsentNotices } from '#app/ui/accounts/unsent-notices.tsx'
import { TextField } from '#app/ui/fields/text-field.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Button } from '#app/ui/parts/button.tsx'
import { ButtonLink } from '#app/ui/parts/button-link.tsx'
import { Tag } from '#app/ui/parts/tag.tsx'
import { type Column, Table } from '#app/ui/tables/table.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.people.title }

const schema = z.object({ login: requiredText({ max: contactLength }) })

const page = officePage({
  async read(visit) {
    const { person, place, at } = visit
    const people = await readPeople(visit)
    if (people.refused) return people
    const mayManage = !may(person, 'manage-people', { place }, at).refused
    return { people: people.value, mayManage, unsent: await unsentNotice(place) }
  },
  form: schema,
  command: findColleague,
  next: ({ paths }, { account }) => paths.colleague(account),
})
export const loader = page.loader
export const action = page.action

export default function People() {
  const { people, mayManage, unsent } = useShown<typeof loader>()
  const text = useText().people
  return (
    <>
      <h1>{text.title}</h1>
      <p>{text.intro}</p>
      <UnsentNotices unsent={unsent} />
      {mayManage ? <Search /> : null}
      <Table
        caption={text.title}
        quietCaption
        columns={useColumns(mayManage)}
        rows={people}
        keyOf={(row) => row.number}
      />
    </>
  )
}

/** Somebody who registered gets a role on their own page; somebody who did not is added. */
function Search() {
  const { key } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const text = useText().people
  return (
    <Form formKey={key} rejected={rejected}>
      <TextField name="login" label={text.search} hint={text.searchHint} rejected={rejected} />
      <p className="buttons">
        <Button>{text.searchButton}</Button>
        <ButtonLink second href={usePaths().newColleague}>
          {text.add}
        </ButtonLink>
      </p>
    </Form>
  )
}

type Row = Awaited<ReturnType<typeof loader>>['people'][number]

function useColumns(mayManage: boolean): Column<Row>[] {
  const { people: text, roleNames } = useText()
  const paths = usePaths()
  const name = (row: Row) =>
    mayManage ? <a href={paths.colleague(row.number)}>{row.name}</a> : row.name
  return [
    { key: 'name', label: text.name, cell: name },
    { key: 'contact', label: text.contact, cell: (row) => row.contact },
    {
      key: 'roles',
      label: text.roles,
      cell: ({ roles, confirmed }) => (
        <>
          {roles.map((role) => roleNames[role]).join(', ')}{' '}
          {confirmed ? null : <Tag kind="wait">{text.unconfirmed}</Tag>}
        </>
      ),
    },
  ]
}
