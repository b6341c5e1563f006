import { accepted, refuse, whenAccepted } from '#app/domain/outcome.ts'
import { answersIn, type FormStep, isFormStep } from '#app/domain/proposals/writing/steps.ts'
import draftScript from '#app/enhance/draft.client.ts?worker&url'
import mapScript from '#app/enhance/open-map.client.ts?worker&url'
import pinScript from '#app/enhance/pin-map.client.ts?worker&url'
import photoScript from '#app/enhance/shrink-photos.client.ts?worker&url'
import { filesFor } from '#app/http/forms/proposals/draft-files.server.ts'
import { sendStep } from '#app/http/forms/proposals/send-step.server.ts'
import { stepPage, stepPageSignedOut } from '#app/http/forms/proposals/step-page.server.ts'
import { guestPage } from '#app/http/pages/page.server.ts'
import { readOwnDraft } from '#app/services/proposals/writing/read-draft.server.ts'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { DraftStep } from '#app/ui/proposals/writing/draft-step.tsx'
import { useRequestFacts } from '#app/ui/request-context.ts'

export const handle: PageHandle<{ step: FormStep }> = {
  title: (text, { step }) => text.proposalForm.steps[step].title,
  section: 'proposals',
}

/** Whoever signed out meanwhile still sees what was typed: the page is shown without the draft behind it. */
const page = guestPage({
  params: { draft: 'number', step: 'word' },
  async read(visit) {
    const { draft, step } = visit.params
    if (!isFormStep(step)) return refuse('missing', 'not-here', {})
    if (!visit.person) return stepPageSignedOut(visit, step)
    return whenAccepted(await readOwnDraft(visit, draft), (found) => stepPage(visit, step, found))
  },
  /** What stands on the other steps is left as it is. */
  changes: ({ step, draft }) => (draft ? answersIn(step, draft.answers) : {}),
  files: (visit) => ({ fields: filesFor(visit, visit.params.draft), arrived: undefined }),
  form: (sent) => accepted(sent),
  command: (visit, sent) => sendStep(visit, visit.paths, visit.params, sent),
  next: (_visit, path) => path,
})
export const loader = page.loader
export const action = page.action

export default function DraftStepPage() {
  const { nonce } = useRequestFacts()
  const { key, ...page } = useShown<typeof loader>()
  // Named here and not only on the server: what no component names is not built for the browser.
  const map = { ...page.map, script: pinScript }
  return (
    <>
      <DraftStep page={{ ...page, map, formKey: key }} rejected={useRejectedForm()} />
      {[draftScript, photoScript, mapScript].map((src) => (
        <script key={src} type="module" src={src} nonce={nonce} />
      ))}
    </>
  )
}
