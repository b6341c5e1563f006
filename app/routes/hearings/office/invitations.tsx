import { z } from 'zod'
import { telling } from '#app/domain/deed.ts'
import { linesOf } from '#app/domain/hearings/hearing.ts'
import { text as words } from '#app/http/forms/form-fields.server.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { invite, openInvited } from '#app/services/hearings/office-hearing.server.ts'
import { TextArea } from '#app/ui/fields/text-area.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { useHearingWords } from '#app/ui/hearings/use-hearing-words.ts'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.hearingWork.invitations }

const page = officePage({
  may: 'invite-to-hearing',
  params: { hearing: 'number' },
  read: (visit) => openInvited(visit, visit.params.hearing),
  changes: ({ names }) => ({ names: [names] }),
  form: z.object({ names: words({ max: 50_000 }) }),
  command: (visit, { names }) => invite(visit, visit.params.hearing, linesOf(names).join('\n')),
  next: ({ paths }, number) => telling(paths.hearingInvitations(number), 'hearing-saved'),
})
export const loader = page.loader
export const action = page.action

export default function Invitations() {
  const { key, hearing, names } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const text = useText().hearingWork
  const paths = usePaths()
  const { shown } = useHearingWords()
  const { number } = hearing
  return (
    <>
      <Breadcrumb
        trail={[
          { href: paths.officeHearings, label: text.title },
          { href: paths.officeHearing(number), label: shown(hearing.title) },
        ]}
        here={text.invitations}
      />
      <h1>{text.invitations}</h1>
      <p className="lead">{text.invitationsLead}</p>
      <Form formKey={key} rejected={rejected}>
        <TextArea
          {...{ name: 'names', label: text.names, hint: text.namesHint, rejected }}
          {...{ rows: 12, value: names, optional: true }}
        />
        <p className="buttons">
          <Button>{text.save}</Button>
          <a href={paths.hearingInvitationsPaper(number)}>{text.printInvitations}</a>
        </p>
      </Form>
    </>
  )
}
