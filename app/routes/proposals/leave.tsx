import { noFields } from '#app/http/forms/form-fields.server.ts'
import { ownIn } from '#app/http/forms/proposals/own-in.server.ts'
import { accountPage } from '#app/http/pages/page.server.ts'
import { leaveCoAuthorship } from '#app/services/proposals/authors/leave-co-authorship.server.ts'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { EndingQuestion } from '#app/ui/proposals/own/ending-question.tsx'
import { useText } from '#app/ui/use-language.ts'

export const handle: PageHandle<{ number: number }> = {
  title: (text, { number }) => text.ownProposals.leaveTitle(number),
  section: 'proposals',
}

/** Only who joined is asked. */
const page = accountPage({
  params: { number: 'number' },
  read: (visit) => ownIn(visit, visit.params.number, 'co-author'),
  form: noFields,
  command: (visit) => leaveCoAuthorship(visit, { proposal: visit.params.number }),
  next: ({ paths }) => `${paths.myProposals}?left`,
})
export const loader = page.loader
export const action = page.action

export default function Leave() {
  const { key, ...proposal } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const text = useText().ownProposals
  const words = {
    heading: text.leaveTitle(proposal.number),
    sure: text.leaveSure,
    yes: text.leaveYes,
    no: text.leaveNo,
  }
  return (
    <EndingQuestion proposal={{ ...proposal, formKey: key }} words={words} rejected={rejected} />
  )
}
