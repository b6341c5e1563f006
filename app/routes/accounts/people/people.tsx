import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { contactLength } from '#app/domain/accounts/contact.ts'
import { may } from '#app/domain/permissions/may.ts'
import { readForm, showRejected } from '#app/http/forms/form.server.ts'
import { requiredText } from '#app/http/forms/form-fields.server.ts'
import { newFormKey } from '#app/http/forms/form-key.server.ts'
import { refusedPage } from '#app/http/forms/refused-page.server.ts'
import { signedIn } from '#app/http/sign-in/signed-in.server.ts'
import { pathsIn } from '#app/http/situation.server.ts'
import { findColleague } from '#app/services/accounts/people/find-colleague.server.ts'
import { readPeople } from '#app/services/accounts/people/read-people.server.ts'
import { unsentNotice } from '#app/services/alerts/unsent-notice.server.ts'
import { UnsentNotices } from '#app/ui/accounts/unsent-notices.tsx'
import { TextField } from '#app/ui/fields/text-field.tsx'
import { Form } from '#app/ui/form/form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Button } from '#app/ui/parts/button.tsx'
import { ButtonLink } from '#app/ui/parts/button-link.tsx'
import { Tag } from '#app/ui/parts/tag.tsx'
import type { RejectedForm } from '#app/ui/rejected-form.ts'
import { type Column, Table } from '#app/ui/tables/table.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.people.title }

const schema = z.object({ login: requiredText({ max: contactLength }) })

export async function loader(args: LoaderFunctionArgs) {
  const situation = await signedIn(args)
  const { person, place, at, language } = situation
  const people = await readPeople(situation)
  if (people.refused) return refusedPage(language, people)
  const mayManage = !may(person, 'manage-people', { place }, at).refused
  const unsent = await unsentNotice(place)
  return { key: newFormKey(), people: people.value, mayManage, unsent }
}

export async function action(args: ActionFunctionArgs) {
  const situation = await signedIn(args)
  const form = await readForm(args.request, schema)
  if (form.refused) return showRejected(situation.language, form.answers, form)
  const outcome = await findColleague(situation, form.value)
  if (outcome.refused) return showRejected(situation.language, form.answers, outcome)
  return redirect(pathsIn(args).colleague(outcome.value.account))
}

export default function People() {
  const { people, mayManage, unsent } = useLoaderData<typeof loader>()
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
  const { key } = useLoaderData<typeof loader>()
  const rejected = useActionData<RejectedForm>()
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
