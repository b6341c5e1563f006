import { kindForm } from '#app/http/forms/problems/problem-forms.server.ts'
import { guestPage } from '#app/http/pages/page.server.ts'
import { offeredKinds, reportedThing } from '#app/services/problems/facilities.server.ts'
import { beginProblem } from '#app/services/problems/write-draft.server.ts'
import { Form } from '#app/ui/form/form.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { DangerNotice, KindChoice } from '#app/ui/problems/writing/kind-choice.tsx'
import { WritingSteps } from '#app/ui/problems/writing/writing-steps.tsx'
import { useSay } from '#app/ui/say.ts'
import { usePaths } from '#app/ui/use-language.ts'

export { localServicesLook as links } from '#app/ui/local-services/look.ts'

export const handle: PageHandle = {
  title: (text) => text.problems.what.title,
  section: 'services',
}

/** The thing of the register that the address names. */
const facilityIn = ({ query }: { query: URLSearchParams }) => Number(query.get('facility')) || null

/** Step one of a report: which service it is about. */
const page = guestPage({
  read: async (visit) => ({
    kinds: await offeredKinds(visit),
    chosen: visit.query.get('kind') ?? '',
    about: (await reportedThing(visit, facilityIn(visit)))?.called ?? null,
  }),
  form: kindForm,
  command: (visit, { kind }) => beginProblem(visit, kind, facilityIn(visit)),
  next: ({ paths }, token) => paths.problemDraft(token, 'where'),
})
export const loader = page.loader
export const action = page.action

export default function NewProblem() {
  const { key, kinds, chosen, about } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const { text: all, written } = useSay()
  const text = all.problems
  const paths = usePaths()
  return (
    <>
      <Breadcrumb trail={[{ href: paths.problems, label: text.crumb }]} here={text.report} />
      <WritingSteps draft={null} here="what" />
      <h1>{text.what.heading}</h1>
      <p className="lead">{text.what.lead}</p>
      {about ? <p>{text.what.about(written(about))}</p> : null}
      <DangerNotice />
      <Form formKey={key} rejected={rejected}>
        <KindChoice kinds={kinds} chosen={chosen} shown={rejected} />
        <p className="buttons">
          <Button>{text.what.next}</Button>
        </p>
      </Form>
    </>
  )
}
