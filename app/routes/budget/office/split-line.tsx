import { whenAccepted } from '#app/domain/outcome.ts'
import { readWritten } from '#app/http/forms/budget/line-fields.server.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { changeLines } from '#app/services/budget/versions/change-lines.server.ts'
import { showLine } from '#app/services/budget/versions/show-line.server.ts'
import { LineFields } from '#app/ui/budget/office/line-fields.tsx'
import { LineTrail } from '#app/ui/budget/office/line-trail.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Button } from '#app/ui/parts/button.tsx'
import { useAsWritten } from '#app/ui/texts/as-written.ts'
import { useText } from '#app/ui/use-language.ts'

type Found = Awaited<ReturnType<typeof loader>>

export const handle: PageHandle<Found> = {
  title: (text, { shown }) => text.budgetVersion.line.splitTitle(shown.line?.name ?? ''),
}

const page = officePage({
  may: 'write-budget',
  params: { year: 'number', version: 'number', line: 'number' },
  async read(visit) {
    const { year, version, line } = visit.params
    return whenAccepted(await showLine(visit, { year, number: version }, line), (shown) => ({
      shown,
    }))
  },
  async form({ answers }, visit) {
    const { year, version, line } = visit.params
    const shown = await showLine(visit, { year, number: version }, line)
    if (shown.refused) return shown
    return whenAccepted(readWritten(answers, shown.value), (written) => ({
      ...{ step: 'split' as const, line, written },
    }))
  },
  command: (visit, change) =>
    changeLines(visit, { year: visit.params.year, number: visit.params.version }, change),
  next: ({ paths }, { year, number }) => paths.officeBudget(year, number),
})
export const loader = page.loader
export const action = page.action

export default function SplitBudgetLine() {
  const { shown, key } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const { line: text } = useText().budgetVersion
  const { year, number, line } = shown
  const title = text.splitTitle(useAsWritten()(line?.name ?? ''))
  return (
    <>
      <LineTrail {...{ year, number }} here={title} />
      <h1>{title}</h1>
      <p className="lead">{text.splitLead}</p>
      <Form formKey={key} rejected={rejected}>
        <LineFields form={shown} rejected={rejected} fresh />
        <p className="buttons">
          <Button>{text.split}</Button>
        </p>
      </Form>
    </>
  )
}
