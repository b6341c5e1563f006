import { z } from 'zod'
import { type ChainStep, chainSteps } from '#app/domain/budget/chain-dates.ts'
import { type Day, instantOf } from '#app/domain/calendar/day.ts'
import { whenAccepted } from '#app/domain/outcome.ts'
import { checkAnswers } from '#app/http/forms/form.server.ts'
import { day, text } from '#app/http/forms/form-fields.server.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { date } from '#app/i18n/format.ts'
import { setDates, showDates } from '#app/services/budget/versions/set-dates.server.ts'
import { DateField } from '#app/ui/fields/date-field.tsx'
import { TextArea } from '#app/ui/fields/text-area.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { useLanguage, usePaths, useText } from '#app/ui/use-language.ts'

type Found = Awaited<ReturnType<typeof loader>>

export const handle: PageHandle<Found> = {
  title: (text, { year }) => text.budgetWork.datesOf(year),
}

const schema = z.object({
  ...Object.fromEntries(chainSteps.map((step) => [step, day()])),
  reason: text({ max: 1_000 }),
})

const page = officePage({
  may: 'write-budget',
  params: { year: 'number' },
  read: (visit) => showDates(visit, visit.params.year),
  changes: ({ days, reason }) => ({
    ...Object.fromEntries(chainSteps.map((step) => [step, [days[step]]])),
    reason: [reason],
  }),
  form: ({ answers }) =>
    whenAccepted(checkAnswers(answers, schema), ({ reason, ...days }) => ({
      // The schema has each step once.
      ...{ reason, days: days as unknown as Record<ChainStep, Day> },
    })),
  command: (visit, dates) => setDates(visit, visit.params.year, dates),
  next: ({ paths }) => paths.officeBudgets,
})
export const loader = page.loader
export const action = page.action

export default function BudgetDates() {
  const { key, year, days, usual, reason } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const language = useLanguage()
  const paths = usePaths()
  const { budgetWork: text } = useText()
  return (
    <>
      <Breadcrumb trail={[{ href: paths.officeBudgets, label: text.title }]} here={text.dates} />
      <h1>{text.datesOf(year)}</h1>
      <p className="lead">{text.datesLead}</p>
      <Form formKey={key} rejected={rejected}>
        {chainSteps.map((step) => (
          <DateField
            key={step}
            {...{ rejected, name: step, label: text.steps[step], value: days[step] }}
            hint={text.usualIs(date(instantOf(usual[step]), language))}
          />
        ))}
        <TextArea
          {...{ rejected, name: 'reason', label: text.datesReason, hint: text.datesReasonHint }}
          value={reason}
          optional
        />
        <p className="buttons">
          <Button>{text.save}</Button>
        </p>
      </Form>
    </>
  )
}
