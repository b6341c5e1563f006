import { z } from 'zod'
import { type Outcome, whenAccepted } from '#app/domain/outcome.ts'
import { tableOf, tableParts } from '#app/http/forms/conciliations/table-page.server.ts'
import { type Answers, checkAnswers } from '#app/http/forms/form.server.ts'
import { choice, requiredText } from '#app/http/forms/form-fields.server.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { discardTable } from '#app/services/conciliations/lay-table.server.ts'
import { announceTable, callOffTable } from '#app/services/conciliations/prepare-meeting.server.ts'
import { openTable } from '#app/services/conciliations/show-table.server.ts'
import {
  askForSignatureAgain,
  withdrawProtocol,
} from '#app/services/conciliations/signed/ask-again.server.ts'
import { withTitle } from '#app/services/conciliations/with-title.ts'
import { ChangeTable } from '#app/ui/conciliations/change-table.tsx'
import { ConciliationFigures } from '#app/ui/conciliations/conciliation-figures.tsx'
import { ConciliationState } from '#app/ui/conciliations/conciliation-state.tsx'
import { MeetingFacts } from '#app/ui/conciliations/meeting-facts.tsx'
import { NeedsTable } from '#app/ui/conciliations/needs-table.tsx'
import { TableActs } from '#app/ui/conciliations/office/table-acts.tsx'
import { TableLinks } from '#app/ui/conciliations/office/table-desk.tsx'
import { Aside } from '#app/ui/frame/aside.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle<{ name: string }> = {
  title: (text, { name }) => `${text.conciliationWork.title}: ${name}`,
}

const why = () => requiredText({ max: 1_000 })
const acts = {
  plain: z.object({ act: choice(['announce', 'discard', 'ask-again']) }),
  'call-off': z.object({ act: choice(['call-off']), 'why-call-off': why() }),
  withdraw: z.object({ act: choice(['withdraw']), 'why-withdraw': why() }),
}
type Act = { [Key in keyof typeof acts]: z.output<(typeof acts)[Key]> }[keyof typeof acts]

function readAct(answers: Answers): Outcome<Act> {
  const [act] = answers.act ?? []
  if (act === 'call-off') return checkAnswers(answers, acts['call-off'])
  if (act === 'withdraw') return checkAnswers(answers, acts.withdraw)
  return checkAnswers(answers, acts.plain)
}

const page = officePage({
  may: 'see-conciliation-work',
  params: tableParts,
  read: async (visit) =>
    whenAccepted(await openTable(visit, tableOf(visit.params)), (desk) =>
      withTitle(desk, visit.language),
    ),
  form: ({ answers }) => readAct(answers),
  command(visit, sent) {
    const table = tableOf(visit.params)
    switch (sent.act) {
      case 'announce':
        return announceTable(visit, table)
      case 'discard':
        return discardTable(visit, table)
      case 'call-off':
        return callOffTable(visit, table, sent['why-call-off'])
      case 'ask-again':
        return askForSignatureAgain(visit, table)
      case 'withdraw':
        return withdrawProtocol(visit, table, sent['why-withdraw'])
    }
  },
  next: ({ paths }, { year, number }, { act }) =>
    act === 'discard' ? paths.officeConciliations : paths.officeConciliation(year, number),
})
export const loader = page.loader
export const action = page.action

export default function OfficeConciliation() {
  const { key, name, ...desk } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const text = useText().conciliationWork
  const paths = usePaths()
  return (
    <>
      <Breadcrumb trail={[{ href: paths.officeConciliations, label: text.title }]} here={name} />
      <h1>{name}</h1>
      <p>
        <ConciliationState stage={desk.stage} />
      </p>
      <ConciliationFigures page={desk} />
      <Aside facts={<MeetingFacts page={desk} />}>
        <TableLinks desk={desk} />
        {desk.table.offers.length > 0 ? <ChangeTable page={desk} /> : null}
        <TableActs {...{ desk, formKey: key, rejected }} />
        <NeedsTable page={desk} />
      </Aside>
    </>
  )
}
