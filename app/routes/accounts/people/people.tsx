import { z } from 'zod'
import { contactLength } from '#app/domain/accounts/contact.ts'
import type { Role } from '#app/domain/accounts/role.ts'
import { may } from '#app/domain/permissions/may.ts'
import { requiredText } from '#app/http/forms/form-fields.server.ts'
import { listed } from '#app/http/lists/listed.server.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { codesUsedUp } from '#app/services/accounts/codes/codes-of-today.server.ts'
import { findColleague } from '#app/services/accounts/people/find-colleague.server.ts'
import { readPeople } from '#app/services/accounts/people/read-people.server.ts'
import { unsentNotice } from '#app/services/alerts/unsent-notice.server.ts'
import { peopleList } from '#app/ui/accounts/people-list.ts'
import { UnsentNotices } from '#app/ui/accounts/unsent-notices.tsx'
import { TextField } from '#app/ui/fields/text-field.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { ListView } from '#app/ui/lists/list-view.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Button } from '#app/ui/parts/button.tsx'
import { ButtonLink } from '#app/ui/parts/button-link.tsx'
import { EmptyState } from '#app/ui/parts/empty-state.tsx'
import { Tag } from '#app/ui/parts/tag.tsx'
import { useSay } from '#app/ui/say.ts'
import { usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.people.title }

const schema = z.object({ login: requiredText({ max: contactLength }) })

const page = officePage({
  async read(visit) {
    const { person, place, at } = visit
    const people = await readPeople(visit)
    if (people.refused) return people
    const mayManage = !may(person, 'manage-people', { place }, at).refused
    const found = listed(visit, peopleList, people.value)
    const codes = await codesUsedUp(visit)
    return { found, mayManage, codes, unsent: await unsentNotice(place) }
  },
  form: schema,
  command: findColleague,
  next: ({ paths }, { account }) => paths.colleague(account),
})
export const loader = page.loader
export const action = page.action

export default function People() {
  const { found, mayManage, codes, unsent } = useShown<typeof loader>()
  const say = useSay()
  const { people: text } = say.text
  const { people, colleague } = say.paths
  return (
    <>
      <h1>{text.title}</h1>
      <p>{text.intro}</p>
      <UnsentNotices unsent={unsent} codesUsedUp={codes} />
      {mayManage ? <Search /> : null}
      <ListView
        list={peopleList(say)}
        found={found}
        keyOf={(row) => row.number}
        href={people}
        empty={<EmptyState title={text.none}>{text.noneHint}</EmptyState>}
        cells={{
          name: ({ name, number }) => (mayManage ? <a href={colleague(number)}>{name}</a> : name),
          roles: (row) => <Roles {...row} />,
        }}
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

type RolesProps = { roles: readonly Role[]; confirmed: boolean }

function Roles({ roles, confirmed }: RolesProps) {
  const { people: text, roleNames } = useText()
  return (
    <>
      {roles.map((role) => roleNames[role]).join(', ')}{' '}
      {confirmed ? null : <Tag kind="wait">{text.unconfirmed}</Tag>}
    </>
  )
}
