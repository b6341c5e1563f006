import { noFields } from '#app/http/forms/form-fields.server.ts'
import { ownIn } from '#app/http/forms/proposals/own-in.server.ts'
import { accountPage } from '#app/http/pages/page.server.ts'
import { withdrawProposal } from '#app/services/proposals/withdraw-proposal.server.ts'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { EndingQuestion } from '#app/ui/proposals/own/ending-question.tsx'
import { useText } from '#app/ui/use-language.ts'

export const handle: PageHandle<{ number: number }> = {
  title: (text, { number }) => text.ownProposals.withdrawTitle(number),
  section: 'proposals',
}

/** Only who sent it first is asked. */
const page = accountPage({
  params: { number: 'number' },
  read: (visit) => ownIn(visit, visit.params.number, 'first-author'),
  form: noFields,
  command: (visit) => withdrawProposal(visit, { proposal: visit.params.number }),
  next: ({ paths }) => `${paths.myProposals}?withdrawn`,
})
export const loader = page.loader
export const action = page.action

export default function Withdraw() {
  const { key, ...proposal } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const text = useText().ownProposals
  const words = {
    heading: text.withdrawTitle(proposal.number),
    sure: text.withdrawSure,
    yes: text.withdrawYes,
    no: text.withdrawNo,
  }
  return (
    <EndingQuestion proposal={{ ...proposal, formKey: key }} words={words} rejected={rejected} />
  )
}
