import { z } from 'zod'
import { telling } from '#app/domain/deed.ts'
import { whenAccepted } from '#app/domain/outcome.ts'
import type { RejectedForm } from '#app/forms/rejected-form.ts'
import { checkAnswers } from '#app/http/forms/form.server.ts'
import { requiredText, whole } from '#app/http/forms/form-fields.server.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { linkExclusion } from '#app/services/evaluation/link-exclusion.server.ts'
import { openCase } from '#app/services/evaluation/open-case.server.ts'
import { CaseTrail } from '#app/ui/evaluation/case/case-trail.tsx'
import { ExclusionList } from '#app/ui/evaluation/exclusion-list.tsx'
import { LinkForm, UnlinkForm } from '#app/ui/evaluation/forms/exclusion-forms.tsx'
import { WhyNot } from '#app/ui/evaluation/why-not.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Written } from '#app/ui/texts/written.tsx'
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

const page = officePage({
  params: { number: 'number' },
  async read(visit) {
    const found = await openCase(visit, visit.params.number)
    return whenAccepted(found, ({ proposal, record, acts }) => ({
      proposal,
      exclusions: record.exclusions,
      why: acts.link,
    }))
  },
  form: ({ answers }) => checkAnswers(answers, isUnlink(answers) ? unlinkForm : linkForm),
  command: (visit, typed) => linkExclusion(visit, { proposal: visit.params.number, ...typed }),
  next: ({ paths, params }) =>
    telling(paths.checkAct(params.number, 'exclusions'), 'exclusion-kept'),
})
export const loader = page.loader
export const action = page.action

/** The page has two forms; each says by a hidden field which one it is. */
const isUnlink = (answers: RejectedForm['answers']) => answers.act?.[0] === 'unlink'

export default function Exclusions() {
  const { key, proposal, exclusions, why } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const text = useText().checks.link
  const isUnlinking = rejected !== undefined && isUnlink(rejected.answers)
  return (
    <>
      <CaseTrail number={proposal.number} here={useText().evaluation.exclusions} />
      <h1>{text.title(proposal.number)}</h1>
      <p className="lead">
        <Written>{proposal.text.title}</Written>
      </p>
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
