import { z } from 'zod'
import { telling } from '#app/domain/deed.ts'
import { type DeskView, deskViews } from '#app/domain/evaluation/desk.ts'
import { accepted } from '#app/domain/outcome.ts'
import { person } from '#app/http/forms/composite-fields.server.ts'
import { day, tick, ticked } from '#app/http/forms/form-fields.server.ts'
import { listed } from '#app/http/lists/listed.server.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { assignChecks } from '#app/services/evaluation/assign-checks.server.ts'
import { offerAssigning } from '#app/services/evaluation/offer-assigning.server.ts'
import { readDesk } from '#app/services/evaluation/read-desk.server.ts'
import { AssignBar, RowTick } from '#app/ui/evaluation/desk/assign-bar.tsx'
import { CheckTable } from '#app/ui/evaluation/desk/check-table.tsx'
import { DeskViews } from '#app/ui/evaluation/desk/desk-views.tsx'
import { checkList } from '#app/ui/evaluation/lists/check-list.ts'
import { ErrorSummary } from '#app/ui/form/rejected/error-summary.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.checks.title }

const schema = z
  .object({
    proposal: ticked(),
    account: person(),
    due: day(),
    bothSteps: tick(),
  })
  .transform(({ proposal, ...typed }) => ({ ...typed, proposals: proposal.map(Number) }))

const formId = 'assign-many'

const page = officePage({
  async read(visit) {
    const view = viewIn(visit.query)
    const desk = await readDesk(visit, view)
    if (desk.refused) return desk
    const found = listed(visit, checkList, desk.value.items)
    const assigning = await offerAssigning(visit, found.rows)
    const { counts, toSign } = desk.value
    const shown = { found, assigning, counts, toSign, view }
    return accepted({ ...shown, account: visit.person.id, at: visit.at })
  },
  /** Who has each shown check and until when. */
  changes({ found }) {
    const given = found.rows.map(({ number, step, assignee, due }) => [
      `check-${number}`,
      [step, assignee?.account ?? '', due ?? ''],
    ])
    return Object.fromEntries(given)
  },
  form: schema,
  command: (visit, typed) => assignChecks(visit, typed),
  next: ({ pathname, query }) => telling(`${pathname}?${query}`, 'checks-assigned'),
})
export const loader = page.loader
export const action = page.action

/** The view in the query (`?show=mine`); anything else shows everything. */
function viewIn(query: URLSearchParams): DeskView {
  const asked = query.get('show')
  return deskViews.find((view) => view === asked) ?? 'all'
}

export default function Desk() {
  const { key, found, assigning, counts, toSign, view, account, at } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const text = useText().checks
  return (
    <>
      <div className="tools">
        <h1>{text.title}</h1>
        <p>{text.today(at)}</p>
        {toSign > 0 ? <ToSign count={toSign} /> : null}
      </div>
      <DeskViews view={view} counts={counts} />
      <CheckTable
        found={found}
        account={account}
        keep={view === 'all' ? {} : { show: view }}
        tick={(number) =>
          assigning?.numbers.includes(number) ? (
            <RowTick form={formId} number={number} rejected={rejected} />
          ) : null
        }
      />
      {assigning ? (
        <AssignBar
          id={formId}
          formKey={key}
          evaluators={assigning.evaluators}
          due={assigning.due}
          rejected={rejected}
        />
      ) : rejected ? (
        <ErrorSummary refusal={rejected.refusal} />
      ) : null}
    </>
  )
}

/** Leads to where everything that waits for this person's signature is read and signed together. */
function ToSign({ count }: { count: number }) {
  const { signatures } = useText()
  const { acts } = usePaths()
  return (
    <p>
      <a href={acts}>{signatures.many.waiting(count)}</a>
    </p>
  )
}
