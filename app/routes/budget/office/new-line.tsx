import { sides } from '#app/domain/budget/line.ts'
import { whenAccepted } from '#app/domain/outcome.ts'
import { readWritten, sideField, underField } from '#app/http/forms/budget/line-fields.server.ts'
import { checkAnswers } from '#app/http/forms/form.server.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { changeLines } from '#app/services/budget/versions/change-lines.server.ts'
import { showLine } from '#app/services/budget/versions/show-line.server.ts'
import { LineFields, UnderField } from '#app/ui/budget/office/line-fields.tsx'
import { LineTrail } from '#app/ui/budget/office/line-trail.tsx'
import { Radios } from '#app/ui/choices/radios.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Button } from '#app/ui/parts/button.tsx'
import { useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.budgetVersion.line.freshTitle }

const page = officePage({
  may: 'write-budget',
  params: { year: 'number', version: 'number' },
  async read(visit) {
    const { year, version } = visit.params
    return whenAccepted(await showLine(visit, { year, number: version }, null), (shown) => ({
      shown,
    }))
  },
  async form({ answers }, visit) {
    const { year, version } = visit.params
    const shown = await showLine(visit, { year, number: version }, null)
    if (shown.refused) return shown
    const under = checkAnswers(answers, underField)
    if (under.refused) return under
    const side = checkAnswers(answers, sideField)
    if (side.refused) return side
    return whenAccepted(readWritten(answers, shown.value), (written) => ({
      ...{ step: 'add' as const, under: under.value.under },
      written: { ...written, side: side.value.side },
    }))
  },
  command: (visit, change) =>
    changeLines(visit, { year: visit.params.year, number: visit.params.version }, change),
  next: ({ paths }, { year, number }) => paths.officeBudget(year, number),
})
export const loader = page.loader
export const action = page.action

export default function NewBudgetLine() {
  const { shown, key } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const { budgetVersion, budgetWork: work } = useText()
  const { line: text } = budgetVersion
  const { year, number } = shown
  return (
    <>
      <LineTrail {...{ year, number }} here={text.freshTitle} />
      <h1>{text.freshTitle}</h1>
      <Form formKey={key} rejected={rejected}>
        <Radios
          {...{ rejected, name: 'side', label: text.side, value: 'expenditure' }}
          options={sides.map((value) => ({ value, label: work.sides[value] }))}
        />
        <UnderField form={shown} rejected={rejected} />
        <LineFields form={shown} rejected={rejected} />
        <p className="buttons">
          <Button>{text.add}</Button>
        </p>
      </Form>
    </>
  )
}
