import { findings } from '#app/domain/improvements/state.ts'
import { evidenceField } from '#app/http/forms/improvements/documents.server.ts'
import { readRecheckForm } from '#app/http/forms/improvements/improvement-forms.server.ts'
import { accountPage } from '#app/http/pages/page.server.ts'
import { openRecheck } from '#app/services/improvements/office-improvements.server.ts'
import { recheckImprovement } from '#app/services/improvements/write-improvement.server.ts'
import { Form } from '#app/ui/form/form.tsx'
import { Aside } from '#app/ui/frame/aside.tsx'
import { StepFields } from '#app/ui/improvements/improvement-fields.tsx'
import { ImprovementFacts, ImprovementWay } from '#app/ui/improvements/improvement-view.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { useSay } from '#app/ui/say.ts'

export { localServicesLook as links } from '#app/ui/local-services/look.ts'

export const handle: PageHandle<{ improvement: { number: number } }> = {
  title: (text, { improvement }) =>
    `${text.improvements.recheck.begin}: ${text.improvements.of(improvement.number)}`,
  section: 'services',
}

const page = accountPage({
  params: { improvement: 'number' },
  read: (visit) => openRecheck(visit, visit.params.improvement),
  files: evidenceField,
  form: (sent, visit) => readRecheckForm(sent, visit),
  command: (visit, found) => recheckImprovement(visit, visit.params.improvement, found),
  next: ({ paths }, number) => paths.improvement(number),
})
export const loader = page.loader
export const action = page.action

export default function RecheckImprovement() {
  const { key, improvement: one } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const say = useSay()
  const text = say.text.improvements
  return (
    <>
      <Breadcrumb
        trail={[{ href: say.paths.improvement(one.number), label: text.of(one.number) }]}
        here={text.recheck.begin}
      />
      <h1>{text.recheck.heading}</h1>
      <p className="lead">{say.written(one.title)}</p>
      <Aside facts={<ImprovementFacts one={one} />}>
        <ImprovementWay one={one} />
        <Form formKey={key} rejected={rejected} files>
          <StepFields
            rejected={rejected}
            label={text.recheck.found}
            options={findings.map((value) => ({ value, label: text.recheck.findings[value] }))}
          />
          <p className="buttons">
            <Button>{text.form.send}</Button>
          </p>
        </Form>
      </Aside>
    </>
  )
}
