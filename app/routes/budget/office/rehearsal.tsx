import { z } from 'zod'
import type { RehearsalDesk } from '#app/domain/budget/office/rehearsal-desk.ts'
import { accepted, type Outcome, whenAccepted } from '#app/domain/outcome.ts'
import { choice } from '#app/http/forms/form-fields.server.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { dropRehearsal } from '#app/services/budget/rehearsal/drop-rehearsal.server.ts'
import { keepRehearsal } from '#app/services/budget/rehearsal/keep-rehearsal.server.ts'
import { showRehearsal } from '#app/services/budget/rehearsal/show-rehearsal.server.ts'
import { RehearsalFacts } from '#app/ui/budget/office/rehearsal-facts.tsx'
import { RehearsalView } from '#app/ui/budget/office/rehearsal-view.tsx'
import { useTotalsLine } from '#app/ui/budget/office/side-totals.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { ShownBefore } from '#app/ui/form/rejected/shown-before.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle<{ desk: RehearsalDesk }> = {
  title: (text, { desk }) => text.budgetCheck.title(desk.file.name),
  renews: ({ desk }) => desk.state === 'reading',
  dense: true,
}

const page = officePage({
  may: 'write-budget',
  params: { file: 'number' },
  read: async (visit) =>
    whenAccepted(await showRehearsal(visit, visit.params.file), (desk) => ({ desk })),
  /** What was read here is what is taken in. */
  changes: ({ desk: { state, unit, choices, totals, findings } }) => ({
    read: [JSON.stringify([state, unit, choices, totals, findings])],
  }),
  form: z.object({ step: choice(['keep', 'drop']) }),
  async command(visit, { step }): Promise<Outcome<{ path: string }>> {
    const { paths, params } = visit
    if (step === 'drop') {
      // Whatever it has become meanwhile: nothing of it is wanted.
      const { stillStands: _, ...dropping } = visit
      return whenAccepted(await dropRehearsal(dropping, params.file), () => ({
        path: paths.officeBudgets,
      }))
    }
    const kept = await keepRehearsal(visit, params.file)
    if (kept.refused) return kept
    return accepted({ path: paths.officeBudget(kept.value.year, kept.value.number) })
  },
  next: (_visit, { path }) => path,
})
export const loader = page.loader
export const action = page.action

export default function Rehearsal() {
  const { desk, key } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const paths = usePaths()
  const { budgetWork: work, budgetCheck: text } = useText()
  const { state, file, findings } = desk
  const shown = useTotalsLine(desk.totals, desk.unit)
  return (
    <>
      <Breadcrumb trail={[{ href: paths.officeBudgets, label: work.title }]} here={text.here} />
      <h1>
        {state === 'ready'
          ? text.read(findings.length)
          : state === 'reading'
            ? text.reading
            : text.title(file.name)}
      </h1>
      <RehearsalFacts desk={desk} />
      <Form formKey={key} rejected={rejected}>
        <ShownBefore rejected={rejected} now={`${shown} (${work.units[desk.unit]})`} />
        <p className="buttons">
          {state === 'ready' ? (
            <Button name="step" value="keep">
              {text.keep}
            </Button>
          ) : null}{' '}
          <Button second danger name="step" value="drop">
            {state === 'reading' ? text.stop : text.drop}
          </Button>{' '}
          {state === 'reading' ? null : <a href={paths.newBudget}>{text.other}</a>}
        </p>
      </Form>
      {state === 'ready' ? <RehearsalView desk={desk} /> : null}
    </>
  )
}
