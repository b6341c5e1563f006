import { telling } from '#app/domain/deed.ts'
import { whenAccepted } from '#app/domain/outcome.ts'
import { shownIn } from '#app/domain/words/as-written.ts'
import { noFields } from '#app/http/forms/form-fields.server.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { deleteDraft } from '#app/services/rounds/drafts/delete-draft.server.ts'
import { readDraft } from '#app/services/rounds/drafts/read-draft.server.ts'
import { Form } from '#app/ui/form/form.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Button } from '#app/ui/parts/button.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.roundOffice.deleteTitle }

/** Asks once more: what is deleted here does not come back. */
const page = officePage({
  may: 'delete-round-draft',
  params: { round: 'number' },
  read: async (visit) =>
    whenAccepted(await readDraft(visit, visit.params.round), ({ round }) => ({
      number: round.number,
      name: shownIn(visit.language, round.title),
    })),
  form: noFields,
  command: (visit) => deleteDraft(visit, visit.params.round),
  next: ({ paths }) => telling(paths.officeRounds, 'draft-deleted'),
})
export const loader = page.loader
export const action = page.action

export default function DeleteDraft() {
  const { key, number, name } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const text = useText().roundOffice
  const paths = usePaths()
  return (
    <>
      <h1>{text.deleteTitle}</h1>
      <p>{text.deleteSure(name)}</p>
      <Form formKey={key} rejected={rejected}>
        <p className="buttons">
          <Button danger>{text.deleteYes}</Button>
          <a href={paths.officeRound(number)}>{text.deleteNo}</a>
        </p>
      </Form>
    </>
  )
}
