import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { phases as allPhases } from '#app/domain/rounds/phase.ts'
import { answersOf, checkAnswers, showAgain } from '#app/http/forms/form.server.ts'
import { choice, requiredText } from '#app/http/forms/form-fields.server.ts'
import { newFormKey } from '#app/http/forms/form-key.server.ts'
import { refusedPage } from '#app/http/forms/refused-page.server.ts'
import { moment } from '#app/http/forms/rounds/round-fields.server.ts'
import { sentFields } from '#app/http/forms/sent-fields.server.ts'
import { inOffice } from '#app/http/sign-in/in-office.server.ts'
import { numberIn, pathsIn } from '#app/http/situation.server.ts'
import { askAct } from '#app/services/rounds/acts/ask-act.server.ts'
import { extendPhase } from '#app/services/rounds/acts/extend-phase.server.ts'
import { extendableIn, previewExtension } from '#app/services/rounds/preview-extension.server.ts'
import type { Again } from '#app/ui/again.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { EmptyState } from '#app/ui/parts/empty-state.tsx'
import { ExtensionForm, type Moved } from '#app/ui/rounds/office/extension-form.tsx'
import { useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.roundOffice.extendTitle }

const wish = { phase: choice(allPhases), until: moment(), later: choice(['no', 'yes']) }
const preview = z.object(wish)
const asking = z.object({ ...wish, reason: requiredText({ min: 10, max: 1_000 }) })

export async function loader(args: LoaderFunctionArgs) {
  const situation = await inOffice(args)
  const found = await extendableIn(situation, numberIn(args, 'round'))
  if (found.refused) return refusedPage(situation.language, found)
  return { key: newFormKey(), phases: found.value.phases }
}

/** Shows first which dates would move; asks for the extension when its second button is pressed. */
export async function action(args: ActionFunctionArgs) {
  const situation = await inOffice(args)
  const { language } = situation
  const round = numberIn(args, 'round')
  const answers = answersOf(await sentFields(args.request))
  const asks = answers.step?.[0] === 'ask'
  const wished = checkAnswers(answers, preview)
  if (wished.refused) return showAgain(language, answers, wished)
  const { phase, until, later } = wished.value
  const laterToo = later === 'yes'
  const found = await previewExtension(situation, { round, phase, until, laterToo })
  if (found.refused) return showAgain(language, answers, found)
  const form = asks ? checkAnswers(answers, asking) : null
  if (!form) return { moved: found.value.moved, answers }
  if (form.refused) return showAgain(language, answers, form)
  const payload = { phase, from: found.value.from, until, laterToo }
  const outcome = await askAct({ ...situation, formKey: form.key }, extendPhase, {
    ...{ round, payload, reason: form.value.reason },
  })
  if (outcome.refused) return showAgain(language, answers, outcome)
  return redirect(pathsIn(args).act(outcome.value))
}

type Shown = Again | { moved: Moved[]; answers: Again['answers'] }

export default function ExtendPhase() {
  const { key, phases } = useLoaderData<typeof loader>()
  const shown = useActionData<Shown>()
  const text = useText().roundOffice
  return (
    <>
      <h1>{text.extendTitle}</h1>
      <p>{text.extendLead}</p>
      {phases.length === 0 ? (
        <EmptyState title={text.nothingToExtend} />
      ) : (
        <ExtensionForm formKey={key} phases={phases} shown={shown} />
      )}
    </>
  )
}
