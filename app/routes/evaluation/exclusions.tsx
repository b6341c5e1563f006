import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { answersOf, checkAnswers, showRejected } from '#app/http/forms/form.server.ts'
import { requiredText, whole } from '#app/http/forms/form-fields.server.ts'
import { newFormKey } from '#app/http/forms/form-key.server.ts'
import { refusedPage } from '#app/http/forms/refused-page.server.ts'
import { sentFields } from '#app/http/forms/sent-fields.server.ts'
import { numberIn, pathsIn, situationOf } from '#app/http/situation.server.ts'
import { linkExclusion } from '#app/services/evaluation/link-exclusion.server.ts'
import { openCase } from '#app/services/evaluation/open-case.server.ts'
import { CaseTrail } from '#app/ui/evaluation/case/case-trail.tsx'
import { ExclusionList } from '#app/ui/evaluation/exclusion-list.tsx'
import { LinkForm, UnlinkForm } from '#app/ui/evaluation/forms/exclusion-forms.tsx'
import { WhyNot } from '#app/ui/evaluation/why-not.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import type { RejectedForm } from '#app/ui/rejected-form.ts'
import { useText } from '#app/ui/use-language.ts'

type Found = Awaited<ReturnType<typeof loader>>

export const handle: PageHandle<Found> = {
  title: (text, { proposal }) => text.checks.link.title(proposal.number),
}

const number = whole({ min: 1, max: 999_999_999 })
const reason = requiredText({ max: 500 })
const linkForm = z
  .object({ other: number, reason })
  .transform((sent) => ({ ...sent, linked: true }))
const unlinkForm = z
  .object({ off: number, offReason: reason })
  .transform((sent) => ({ other: sent.off, reason: sent.offReason, linked: false }))

export async function loader(args: LoaderFunctionArgs) {
  const situation = await situationOf(args)
  const found = await openCase(situation, numberIn(args, 'number'))
  if (found.refused) return refusedPage(situation.language, found)
  const { proposal, record, acts } = found.value
  return { key: newFormKey(), proposal, exclusions: record.exclusions, why: acts.link }
}

export async function action(args: ActionFunctionArgs) {
  const situation = await situationOf(args)
  const proposal = numberIn(args, 'number')
  const answers = answersOf(await sentFields(args.request))
  const form = checkAnswers(answers, isUnlink(answers) ? unlinkForm : linkForm)
  if (form.refused) return showRejected(situation.language, form.answers, form)
  const command = { proposal, ...form.value }
  const outcome = await linkExclusion({ ...situation, formKey: form.key }, command)
  if (outcome.refused) return showRejected(situation.language, form.answers, outcome)
  return redirect(pathsIn(args).checkAct(proposal, 'exclusions'))
}

/** The page has two forms; each says by a hidden field which one it is. */
const isUnlink = (answers: RejectedForm['answers']) => answers.act?.[0] === 'unlink'

export default function Exclusions() {
  const { key, proposal, exclusions, why } = useLoaderData<typeof loader>()
  const rejected = useActionData<RejectedForm>()
  const text = useText().checks.link
  const isUnlinking = rejected !== undefined && isUnlink(rejected.answers)
  return (
    <>
      <CaseTrail number={proposal.number} here={useText().evaluation.exclusions} />
      <h1>{text.title(proposal.number)}</h1>
      <p className="lead">{proposal.text.title}</p>
      <p>{text.lead}</p>
      <ExclusionList exclusions={exclusions} />
      {why && !rejected ? (
        <WhyNot reason={why} />
      ) : (
        <>
          <LinkForm formKey={key} rejected={isUnlinking ? undefined : rejected} />
          <UnlinkForm
            formKey={key}
            linked={exclusions.filter(({ linked }) => linked)}
            rejected={isUnlinking ? rejected : undefined}
          />
        </>
      )}
    </>
  )
}
