import { telling } from '#app/domain/deed.ts'
import { noFields } from '#app/http/forms/form-fields.server.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { sentence } from '#app/i18n/texts.ts'
import { preparePublication } from '#app/services/rounds/office/prepare-opening.server.ts'
import { publishList } from '#app/services/rounds/office/publish-list.server.ts'
import { Form } from '#app/ui/form/form.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Button } from '#app/ui/parts/button.tsx'
import { Notice } from '#app/ui/parts/notice.tsx'
import { ProjectTable } from '#app/ui/rounds/office/project-table.tsx'
import { useLanguage, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.roundOffice.publishTitle }

const page = officePage({
  params: { round: 'number' },
  read: (visit) => preparePublication(visit, visit.params.round),
  form: noFields,
  command: (visit) => publishList(visit, visit.params.round),
  next: ({ paths, params }) => telling(paths.officeRound(params.round), 'list-published'),
})
export const loader = page.loader
export const action = page.action

export default function PublishList() {
  const { key, projects, villages, why } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const text = useText().roundOffice
  const language = useLanguage()
  return (
    <>
      <h1>{text.publishTitle}</h1>
      <p>{text.publishLead}</p>
      {why && !rejected ? <Notice kind="wrong" title={sentence(why, language)} /> : null}
      <h2>{text.publishCount(projects.length)}</h2>
      <ProjectTable projects={projects} villages={villages} />
      <Form formKey={key} rejected={rejected}>
        <Button>{text.publish}</Button>
      </Form>
    </>
  )
}
