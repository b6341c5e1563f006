import { telling } from '#app/domain/deed.ts'
import { whenAccepted } from '#app/domain/outcome.ts'
import { answersOfPlan } from '#app/http/forms/rounds/answers-of-plan.server.ts'
import { readRoundForm } from '#app/http/forms/rounds/round-form.server.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { changeRound } from '#app/services/rounds/office/change-round.server.ts'
import { roundToChange } from '#app/services/rounds/office/round-to-change.server.ts'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { RoundForm } from '#app/ui/rounds/office/round-form.tsx'
import { useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.roundOffice.editTitle }

const page = officePage({
  params: { round: 'number' },
  read: (visit) => roundToChange(visit, visit.params.round),
  changes: ({ plan, locked }) => answersOfPlan(plan, locked),
  async form({ answers }, visit) {
    const found = await roundToChange(visit, visit.params.round)
    if (found.refused) return found
    const { villages, locked, plan: before } = found.value
    const numbers = villages.map((village) => village.number)
    const reason = answers.reason?.[0]?.trim() ?? ''
    const read = readRoundForm(answers, numbers, locked ? before.calendar : null)
    return whenAccepted(read, (plan) => ({ plan, reason }))
  },
  command: (visit, change) => changeRound(visit, { ...visit.params, ...change }),
  next: ({ paths, params }) => telling(paths.officeRound(params.round), 'round-changed'),
})
export const loader = page.loader
export const action = page.action

export default function EditRound() {
  const { key, draft, ...form } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const text = useText().roundOffice
  return (
    <>
      <h1>{text.editTitle}</h1>
      <RoundForm formKey={key} rejected={rejected} {...form} button={text.save} reasoned={!draft} />
    </>
  )
}
