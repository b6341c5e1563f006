import { telling } from '#app/domain/deed.ts'
import { evidenceField } from '#app/http/forms/improvements/documents.server.ts'
import { readStepForm } from '#app/http/forms/improvements/improvement-forms.server.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { openImprovement } from '#app/services/improvements/office-improvements.server.ts'
import { changeImprovement } from '#app/services/improvements/write-improvement.server.ts'
import { Form } from '#app/ui/form/form.tsx'
import { WhatWasDone } from '#app/ui/form/what-was-done.tsx'
import { Aside } from '#app/ui/frame/aside.tsx'
import { StepFields } from '#app/ui/improvements/improvement-fields.tsx'
import { ImprovementFacts, ImprovementWay } from '#app/ui/improvements/improvement-view.tsx'
import { ImprovementTag } from '#app/ui/improvements/state-tag.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { ButtonLink } from '#app/ui/parts/button-link.tsx'
import { useSay } from '#app/ui/say.ts'

export { localServicesLook as links } from '#app/ui/local-services/look.ts'

export const handle: PageHandle<{ improvement: { number: number } }> = {
  title: (text, { improvement }) => text.improvements.of(improvement.number),
}

const page = officePage({
  may: 'see-improvements',
  mayChange: 'change-improvement',
  params: { improvement: 'number' },
  read: (visit) => openImprovement(visit, visit.params.improvement),
  files: evidenceField,
  form: (sent, visit) => readStepForm(sent, visit),
  command: (visit, step) => changeImprovement(visit, visit.params.improvement, step),
  next: ({ paths }, number) => telling(paths.officeImprovement(number), 'improvement-saved'),
})
export const loader = page.loader
export const action = page.action

export default function OfficeImprovementPage() {
  const { key, improvement: one, states, mayRecheck } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const say = useSay()
  const { paths } = say
  const text = say.text.improvements
  return (
    <>
      <Breadcrumb
        trail={[{ href: paths.officeImprovements, label: text.title }]}
        here={text.of(one.number)}
      />
      <h1>{say.written(one.title)}</h1>
      <WhatWasDone />
      <p>
        <ImprovementTag one={one} />
      </p>
      <Aside
        facts={
          <>
            <ImprovementFacts one={one} />
            <p>
              <a href={paths.improvement(one.number)}>{text.inPublic}</a>
            </p>
          </>
        }
      >
        <ImprovementWay one={one} />
        {mayRecheck ? (
          <p>
            <ButtonLink href={paths.recheckImprovement(one.number)}>
              {text.recheck.begin}
            </ButtonLink>
          </p>
        ) : null}
        {states.length > 0 ? (
          <>
            <h2>{text.change}</h2>
            <Form formKey={key} rejected={rejected} files>
              {/* The steps that were seen: after one that was not, this one waits until it was. */}
              <input type="hidden" name="seen" value={one.steps.length} />
              <StepFields
                rejected={rejected}
                label={text.columns.state}
                options={states.map((value) => ({ value, label: text.becomes[value] }))}
              />
              <p className="buttons">
                <Button>{text.form.send}</Button>
              </p>
            </Form>
          </>
        ) : null}
      </Aside>
    </>
  )
}
