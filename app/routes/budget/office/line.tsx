import { z } from 'zod'
import { accepted, type Outcome, whenAccepted } from '#app/domain/outcome.ts'
import { readWritten, standingLine, underField } from '#app/http/forms/budget/line-fields.server.ts'
import { type Answers, checkAnswers } from '#app/http/forms/form.server.ts'
import { choice } from '#app/http/forms/form-fields.server.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { changeLines, type LineChange } from '#app/services/budget/versions/change-lines.server.ts'
import { showLine } from '#app/services/budget/versions/show-line.server.ts'
import type { Situation } from '#app/services/situation.ts'
import { LineFields, UnderField } from '#app/ui/budget/office/line-fields.tsx'
import { LineTrail } from '#app/ui/budget/office/line-trail.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Button } from '#app/ui/parts/button.tsx'
import { useAsWritten } from '#app/ui/texts/as-written.ts'
import { usePaths, useText } from '#app/ui/use-language.ts'

type Found = Awaited<ReturnType<typeof loader>>

export const handle: PageHandle<Found> = {
  title: (text, { shown }) => text.budgetVersion.line.title(shown.line?.name ?? ''),
}

const steps = z.object({ step: choice(['rewrite', 'up', 'down', 'remove']) })

const page = officePage({
  may: 'write-budget',
  params: { year: 'number', version: 'number', line: 'number' },
  async read(visit) {
    const { year, version, line } = visit.params
    return whenAccepted(await showLine(visit, { year, number: version }, line), (shown) => ({
      shown,
    }))
  },
  changes: ({ shown }) => standingLine(shown),
  form: ({ answers }, visit) => readChange(answers, visit, visit.params),
  command: (visit, change) =>
    changeLines(visit, { year: visit.params.year, number: visit.params.version }, change),
  next: ({ paths }, { year, number }) => paths.officeBudget(year, number),
})
export const loader = page.loader
export const action = page.action

type Where = { year: number; version: number; line: number }

/** What is asked for of the line: to be written, moved or removed. */
async function readChange(
  answers: Answers,
  situation: Situation,
  { year, version, line }: Where,
): Promise<Outcome<LineChange>> {
  const sent = checkAnswers(answers, steps)
  const step = sent.refused ? 'rewrite' : sent.value.step
  if (step !== 'rewrite') return accepted({ step, line })
  const shown = await showLine(situation, { year, number: version }, line)
  if (shown.refused) return shown
  const under = checkAnswers(answers, underField)
  if (under.refused) return under
  return whenAccepted(readWritten(answers, shown.value), (written) => ({
    ...{ step, line, written, under: under.value.under },
  }))
}

export default function BudgetLinePage() {
  const { shown, key } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const paths = usePaths()
  const { line: text } = useText().budgetVersion
  const { year, number, line, computed } = shown
  const written = useAsWritten()
  if (!line) return null
  const title = text.title(written(line.name))
  return (
    <>
      <LineTrail {...{ year, number }} here={title} />
      <h1>{title}</h1>
      <Form formKey={key} rejected={rejected}>
        <LineFields form={shown} rejected={rejected} />
        <UnderField form={shown} rejected={rejected} />
        <p className="buttons">
          <Button name="step" value="rewrite">
            {text.save}
          </Button>{' '}
          {computed ? null : (
            <a href={paths.splitBudgetLine(year, number, line.number)}>{text.split}</a>
          )}
        </p>
        <h2>{text.moves}</h2>
        <p className="buttons">
          <Button second name="step" value="up">
            {text.up}
          </Button>{' '}
          <Button second name="step" value="down">
            {text.down}
          </Button>{' '}
          <Button second danger name="step" value="remove">
            {text.remove}
          </Button>
        </p>
      </Form>
    </>
  )
}
