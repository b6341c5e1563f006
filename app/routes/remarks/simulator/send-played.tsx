import { z } from 'zod'
import { telling } from '#app/domain/deed.ts'
import { whenAccepted } from '#app/domain/outcome.ts'
import { remarkLength } from '#app/domain/remarks/remark.ts'
import { playedIn } from '#app/domain/remarks/simulator/play.ts'
import { village } from '#app/http/forms/composite-fields.server.ts'
import { requiredText, tick } from '#app/http/forms/form-fields.server.ts'
import { accountPage } from '#app/http/pages/page.server.ts'
import { openSending, sendPlayed } from '#app/services/remarks/simulator/send-played.server.ts'
import { Form } from '#app/ui/form/form.tsx'
import { ErrorSummary } from '#app/ui/form/rejected/error-summary.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { MovesTable, SendingFields } from '#app/ui/remarks/simulator/sending-view.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = {
  title: (text) => text.simulator.sending.title,
  section: 'budget',
}

/** Where what was played becomes a remark. */
const page = accountPage({
  params: { year: 'number' },
  may: 'write-remark',
  read: async (visit) => {
    const state = playedIn(visit.query)
    const { year } = visit.params
    const found = await openSending(visit, year, state)
    // There one sees what is missing, or that the draft has changed.
    if (found.refused && found.kind === 'conflict')
      visit.leadTo(visit.paths.simulator(year, state), found)
    return whenAccepted(found, (sending) => ({ ...sending, state }))
  },
  form: z.object({
    text: requiredText({ max: remarkLength }),
    village: village(),
    named: tick(),
  }),
  command: (visit, said) =>
    sendPlayed(visit, { ...said, year: visit.params.year, state: playedIn(visit.query) }),
  next: ({ paths }, { year, number, due }) =>
    telling(paths.ownRemark(year, number), { sent: 'remark-sent', number, due }),
})
export const loader = page.loader
export const action = page.action

export default function SendPlayed() {
  const { key, year, state, moves, ...writing } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const paths = usePaths()
  const { simulator: text, openBudget, remarks } = useText()
  return (
    <>
      <Breadcrumb
        trail={[
          { href: paths.budget(year), label: openBudget.yearOf(year) },
          { href: paths.simulator(year, state), label: text.crumb },
        ]}
        here={remarks.form.crumb}
      />
      <h1>{text.sending.title}</h1>
      {rejected ? <ErrorSummary {...rejected} /> : null}
      <p className="lead">{text.sending.lead}</p>
      <MovesTable moves={moves} />
      <Form formKey={key} rejected={rejected} toldAbove>
        <SendingFields {...writing} rejected={rejected} />
        <Button>{remarks.form.send}</Button>
      </Form>
    </>
  )
}
