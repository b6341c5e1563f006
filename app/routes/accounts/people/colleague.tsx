import { z } from 'zod'
import { grantable } from '#app/domain/accounts/role-change.ts'
import { type Deed, telling } from '#app/domain/deed.ts'
import type { Outcome } from '#app/domain/outcome.ts'
import { accepted, whenAccepted } from '#app/domain/outcome.ts'
import { checkAnswers } from '#app/http/forms/form.server.ts'
import { choice } from '#app/http/forms/form-fields.server.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { changeRole } from '#app/services/accounts/people/change-role.server.ts'
import { readColleague } from '#app/services/accounts/people/read-colleague.server.ts'
import { resetSecondFactor } from '#app/services/accounts/second-factor/reset-second-factor.server.ts'
import { GrantForm, ResetForm, RevokeForms } from '#app/ui/accounts/role-forms.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { Facts } from '#app/ui/parts/facts.tsx'
import { Notice } from '#app/ui/parts/notice.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.people.title }

const schema = z.object({ role: choice(grantable) })

const page = officePage({
  params: { account: 'number' },
  read: async (visit) =>
    whenAccepted(await readColleague(visit, visit.params.account), (colleague) => ({ colleague })),
  form: ({ answers }, { query }): Outcome<AskedChange> =>
    query.get('do') === 'reset'
      ? accepted({ act: 'reset' })
      : whenAccepted(checkAnswers(answers, schema), ({ role }) => ({
          act: query.get('do') === 'revoke' ? 'revoke' : 'grant',
          role,
        })),
  does: ['grant', 'revoke', 'reset'],
  async command(visit, asked): Promise<Outcome<Done>> {
    const { account } = visit.params
    if (asked.act === 'reset')
      return whenAccepted(await resetSecondFactor(visit, { account }), () => ({
        done: 'second-factor-reset',
        act: null,
      }))
    const grant = asked.act === 'grant'
    const change = { account, role: asked.role, grant }
    const done = grant ? 'role-granted' : 'role-revoked'
    return whenAccepted(await changeRole(visit, change), ({ act }) => ({ done, act }))
  },
  next: ({ paths, params }, { done, act }) =>
    act === null ? telling(paths.colleague(params.account), done) : paths.act(act),
})
export const loader = page.loader
export const action = page.action

/** What was done, or the number of the act that waits for a second person. */
type Done = { done: Deed; act: number | null }
type AskedChange =
  | { act: 'reset' }
  | { act: 'grant' | 'revoke'; role: z.output<typeof schema>['role'] }

export default function ColleaguePage() {
  const { key, colleague } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const { people: text, roleNames } = useText()
  const { name, contact, roles } = colleague
  const { own, mayManage } = colleague
  const named = roles.map((role) => roleNames[role]).join(', ')
  return (
    <>
      <Breadcrumb trail={[{ href: usePaths().people, label: text.title }]} here={name} />
      <h1>{name}</h1>
      <Facts
        facts={[
          { label: text.contact, value: contact },
          { label: text.roles, value: named },
        ]}
      />
      {colleague.waiting ? <WaitingAct act={colleague.waiting} /> : null}
      {own && mayManage && !rejected ? <p className="quiet">{text.ownRoles}</p> : null}
      {(mayManage && !own) || rejected ? (
        <>
          <RevokeForms holder={colleague} formKey={key} />
          <h2>{text.grant}</h2>
          <GrantForm holder={colleague} formKey={key} rejected={rejected} />
        </>
      ) : null}
      {colleague.hasSecondFactor && mayManage && !own ? (
        <ResetForm holder={colleague} formKey={key} />
      ) : null}
    </>
  )
}

function WaitingAct({ act }: { act: number }) {
  return (
    <Notice>
      <p>
        <a href={usePaths().act(act)}>{useText().people.roleWaits}</a>
      </p>
    </Notice>
  )
}
