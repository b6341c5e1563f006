import { telling } from '#app/domain/deed.ts'
import { whenAccepted } from '#app/domain/outcome.ts'
import { begunWith } from '#app/forms/rejected-form.ts'
import { planForm } from '#app/http/forms/improvements/improvement-forms.server.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { openPlan } from '#app/services/improvements/office-improvements.server.ts'
import { planImprovement } from '#app/services/improvements/write-improvement.server.ts'
import { Form } from '#app/ui/form/form.tsx'
import { PlanFields } from '#app/ui/improvements/improvement-fields.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle<{ title: string }> = {
  title: (text, { title }) => text.improvements.form.heading(title),
}

const page = officePage({
  may: 'plan-improvement',
  params: { facility: 'number' },
  read: async (visit) =>
    whenAccepted(await openPlan(visit, visit.params.facility), (open) => {
      const from = visit.query.get('from') ?? ''
      return { ...open, from: open.sources.includes(from) ? from : '' }
    }),
  form: planForm,
  command: (visit, plan) => planImprovement(visit, visit.params.facility, plan),
  next: ({ paths }, number) => telling(paths.officeImprovement(number), 'improvement-saved'),
})
export const loader = page.loader
export const action = page.action

export default function PlanImprovement() {
  const { key, facility, title, provider, sources, from } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const paths = usePaths()
  const { improvements: text, facilityWork } = useText()
  return (
    <>
      <Breadcrumb
        trail={[
          { href: paths.officeFacilities, label: facilityWork.title },
          { href: paths.officeFacility(facility), label: title },
        ]}
        here={text.form.crumb}
      />
      <h1>{text.form.heading(title)}</h1>
      <p className="lead">{text.form.lead}</p>
      <Form formKey={key} rejected={rejected}>
        <PlanFields
          shown={rejected ?? begunWith({ from: [from], side: ['provider'] })}
          {...{ facility, provider, sources, from }}
        />
        <p className="buttons">
          <Button>{text.form.send}</Button>
        </p>
      </Form>
    </>
  )
}
