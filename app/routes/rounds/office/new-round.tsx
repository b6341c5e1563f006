import { whenAccepted } from '#app/domain/outcome.ts'
import { shownIn } from '#app/domain/words/as-written.ts'
import { readRoundForm } from '#app/http/forms/rounds/round-form.server.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { draftRound } from '#app/services/rounds/drafts/draft-round.server.ts'
import { newPlan } from '#app/services/rounds/office/new-plan.server.ts'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Notice } from '#app/ui/parts/notice.tsx'
import { RoundForm } from '#app/ui/rounds/office/round-form.tsx'
import { useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.roundOffice.newTitle }

const page = officePage({
  async read(visit) {
    const found = await newPlan(visit, fromIn(visit.query))
    return whenAccepted(found, ({ copied, villages, counted }) => ({
      plan: copied?.plan ?? null,
      from: copied && shownIn(visit.language, copied.from),
      villages,
      counted,
    }))
  },
  async form({ answers }, visit) {
    const found = await newPlan(visit, null)
    if (found.refused) return found
    const villages = found.value.villages.map(({ number }) => number)
    return readRoundForm(answers, villages, null)
  },
  command: draftRound,
  next: ({ paths }, round) => paths.officeRound(round),
})
export const loader = page.loader
export const action = page.action

/** The number of the round to copy (`?from=3`); null where none is named. */
function fromIn(query: URLSearchParams): number | null {
  const from = query.get('from') ?? ''
  return /^[1-9]\d{0,8}$/.test(from) ? Number(from) : null
}

export default function NewRound() {
  const { key, from, ...form } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const text = useText().roundOffice
  return (
    <>
      <h1>{text.newTitle}</h1>
      {from ? <Notice title={text.cloned(from)} /> : <p>{text.formLead}</p>}
      <RoundForm formKey={key} rejected={rejected} {...form} button={text.create} />
    </>
  )
}
