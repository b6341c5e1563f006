import { z } from 'zod'
import { accepted } from '#app/domain/outcome.ts'
import { choicesIn, standingChoices } from '#app/http/forms/budget/table-choices.server.ts'
import { unitField } from '#app/http/forms/budget/wanted-fields.server.ts'
import { checkAnswers } from '#app/http/forms/form.server.ts'
import { startRun } from '#app/http/jobs/start-run.server.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { chooseTables } from '#app/services/budget/rehearsal/choose-tables.server.ts'
import { showTables } from '#app/services/budget/rehearsal/show-tables.server.ts'
import { TableChoices } from '#app/ui/budget/office/table-choices.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.budgetCheck.tablesTitle }

const schema = z.object({ unit: unitField() })

const page = officePage({
  may: 'write-budget',
  params: { file: 'number' },
  read: (visit) => showTables(visit, visit.params.file),
  changes: ({ tables, unit }) => standingChoices(tables, unit),
  async form({ answers }, visit) {
    const typed = checkAnswers(answers, schema)
    if (typed.refused) return typed
    const shown = await showTables(visit, visit.params.file)
    if (shown.refused) return shown
    return accepted({ unit: typed.value.unit, choices: choicesIn(answers, shown.value.tables) })
  },
  async command(visit, said) {
    return startRun(await chooseTables(visit, visit.params.file, said))
  },
  next: ({ paths, params }) => paths.budgetFile(params.file),
})
export const loader = page.loader
export const action = page.action

export default function BudgetTables() {
  const { key, number, ...desk } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const paths = usePaths()
  const { budgetWork: work, budgetCheck: text } = useText()
  return (
    <>
      <Breadcrumb
        trail={[
          { href: paths.officeBudgets, label: work.title },
          { href: paths.budgetFile(number), label: text.here },
        ]}
        here={text.tablesTitle}
      />
      <h1>{text.tablesTitle}</h1>
      <p className="lead">{text.tablesLead}</p>
      <Form formKey={key} rejected={rejected}>
        <TableChoices {...desk} rejected={rejected} />
        <p className="buttons">
          <Button>{text.readAgain}</Button>
        </p>
      </Form>
    </>
  )
}
