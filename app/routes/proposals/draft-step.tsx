import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { refuseInput } from '#app/domain/outcome.ts'
import { type FormStep, faultsIn } from '#app/domain/proposals/writing/steps.ts'
import draftScript from '#app/enhance/draft.client.ts?worker&url'
import mapScript from '#app/enhance/open-map.client.ts?worker&url'
import pinScript from '#app/enhance/pin-map.client.ts?worker&url'
import photoScript from '#app/enhance/shrink-photos.client.ts?worker&url'
import { showRejected } from '#app/http/forms/form.server.ts'
import { filesFor } from '#app/http/forms/proposals/draft-files.server.ts'
import { readPieces } from '#app/http/forms/proposals/read-pieces.server.ts'
import { nextPage, stepIn } from '#app/http/forms/proposals/step-in.server.ts'
import { stepPage, stepPageSignedOut } from '#app/http/forms/proposals/step-page.server.ts'
import { refusedPage } from '#app/http/forms/refused-page.server.ts'
import { readUpload } from '#app/http/forms/upload.server.ts'
import { numberIn, pathsIn, situationOf } from '#app/http/situation.server.ts'
import { takeFileAway } from '#app/services/proposals/writing/delete-draft.server.ts'
import { readOwnDraft } from '#app/services/proposals/writing/read-draft.server.ts'
import { saveDraft } from '#app/services/proposals/writing/save-draft.server.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { DraftStep } from '#app/ui/proposals/writing/draft-step.tsx'
import type { RejectedForm } from '#app/ui/rejected-form.ts'
import { useRequestFacts } from '#app/ui/request-context.ts'

export const handle: PageHandle<{ step: FormStep }> = {
  title: (text, { step }) => text.proposalForm.steps[step].title,
  section: 'proposals',
}

/** Whoever signed out meanwhile still sees what was typed: the page is shown without the draft behind it. */
export async function loader(args: LoaderFunctionArgs) {
  const [step, number] = [stepIn(args), numberIn(args, 'draft')]
  const situation = await situationOf(args)
  if (!situation.person) return stepPageSignedOut(situation, step)
  const found = await readOwnDraft(situation, number)
  return found.refused
    ? refusedPage(situation.language, found)
    : stepPage(situation, step, found.value)
}

/** Keeps whatever was typed, then goes where the pressed button leads; "go on" only when the step is filled in. */
export async function action(args: ActionFunctionArgs) {
  const [step, number] = [stepIn(args), numberIn(args, 'draft')]
  const situation = await situationOf(args)
  const { answers, faults } = await readUpload(args, filesFor(situation, number))
  const pressed = answers.go?.[0] ?? 'next'
  if (pressed === 'add') answers['line-what']?.push('')
  const saved = await saveDraft(situation, { draft: number, answers })
  if (saved.refused) return showRejected(situation.language, answers, saved)
  const file = answers.remove?.[0]
  if (file) await takeFileAway(situation, { draft: number, file })
  const paths = pathsIn(args)
  if (faults.length === 0 && (pressed !== 'next' || file))
    return redirect(nextPage(paths, saved.value, step, file ? 'stay' : pressed))
  const found = await readOwnDraft(situation, number)
  if (found.refused) return refusedPage(situation.language, found)
  const { draft, round, villages } = found.value
  const all = [...faults, ...faultsIn(step, readPieces(draft.answers, round, villages).faults)]
  return all.length > 0
    ? showRejected(situation.language, answers, refuseInput(all))
    : redirect(nextPage(paths, draft, step, 'next'))
}

export default function DraftStepPage() {
  const { nonce } = useRequestFacts()
  const page = useLoaderData<typeof loader>()
  // Named here and not only on the server: what no component names is not built for the browser.
  const map = { ...page.map, script: pinScript }
  return (
    <>
      <DraftStep page={{ ...page, map }} rejected={useActionData<RejectedForm>()} />
      {[draftScript, photoScript, mapScript].map((src) => (
        <script key={src} type="module" src={src} nonce={nonce} />
      ))}
    </>
  )
}
