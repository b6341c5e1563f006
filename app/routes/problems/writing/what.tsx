import { whenAccepted } from '#app/domain/outcome.ts'
import { kindForm } from '#app/http/forms/problems/problem-forms.server.ts'
import { guestPage } from '#app/http/pages/page.server.ts'
import { offeredKinds } from '#app/services/problems/facilities.server.ts'
import { readOwnDraft, writeProblemDraft } from '#app/services/problems/write-draft.server.ts'
import { Form } from '#app/ui/form/form.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { KindChoice } from '#app/ui/problems/writing/kind-choice.tsx'
import { WritingSteps } from '#app/ui/problems/writing/writing-steps.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

export { localServicesLook as links } from '#app/ui/local-services/look.ts'

export const handle: PageHandle = {
  title: (text) => text.problems.what.title,
  section: 'services',
}

/** Step one again, of a report that was begun. */
const page = guestPage({
  params: { draft: 'word' },
  async read(visit) {
    const kinds = await offeredKinds(visit)
    const found = await readOwnDraft(visit, visit.params.draft)
    return whenAccepted(found, ({ token, kind }) => ({ kinds, token, kind }))
  },
  changes: ({ kind }) => ({ kind: [kind] }),
  form: kindForm,
  command: (visit, typed) => writeProblemDraft(visit, visit.params.draft, typed),
  next: ({ paths }, token) => paths.problemDraft(token, 'where'),
})
export const loader = page.loader
export const action = page.action

export default function ProblemWhat() {
  const { key, kinds, token, kind } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const text = useText().problems
  const paths = usePaths()
  return (
    <>
      <Breadcrumb trail={[{ href: paths.problems, label: text.crumb }]} here={text.report} />
      <WritingSteps draft={token} here="what" />
      <h1>{text.what.heading}</h1>
      <Form formKey={key} rejected={rejected}>
        <KindChoice kinds={kinds} chosen={kind} shown={rejected} />
        <p className="buttons">
          <Button>{text.what.next}</Button>
        </p>
      </Form>
    </>
  )
}
