import { telling } from '#app/domain/deed.ts'
import {
  type ReturnedJudgement,
  returnedJudgement,
} from '#app/domain/evaluation/case/returned-judgement.ts'
import { whenAccepted } from '#app/domain/outcome.ts'
import { shownAgain } from '#app/forms/rejected-form.ts'
import { answersOfJudgement } from '#app/http/forms/evaluation/answers-of-judgement.ts'
import { judgementForm } from '#app/http/forms/evaluation/judgement-fields.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { numero } from '#app/i18n/format.ts'
import { judgeProposal } from '#app/services/evaluation/judge-proposal.server.ts'
import { openCase } from '#app/services/evaluation/open-case.server.ts'
import { Beside } from '#app/ui/evaluation/case/beside.tsx'
import { CaseFacts } from '#app/ui/evaluation/case/case-facts.tsx'
import { CaseText } from '#app/ui/evaluation/case/case-text.tsx'
import { CaseTrail } from '#app/ui/evaluation/case/case-trail.tsx'
import { NoteList } from '#app/ui/evaluation/case/check-notes.tsx'
import { JudgeForm } from '#app/ui/evaluation/case/judge-form.tsx'
import { WhyNot } from '#app/ui/evaluation/why-not.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Notice } from '#app/ui/parts/notice.tsx'
import { Written } from '#app/ui/texts/written.tsx'
import { useLanguage, useText } from '#app/ui/use-language.ts'

type Found = Awaited<ReturnType<typeof loader>>

export const handle: PageHandle<Found> = {
  title: (text, { proposal }) => text.checks.caseOf(proposal.number),
}

const page = officePage({
  params: { number: 'number' },
  read: async (visit) =>
    whenAccepted(await openCase(visit, visit.params.number), (found) => {
      const returned = returnedJudgement(found.evaluation)
      return {
        ...found,
        returned: returned && { ...returned, answers: answersOfJudgement(returned.opinion) },
      }
    }),
  form: judgementForm,
  command: (visit, typed) => judgeProposal(visit, { proposal: visit.params.number, ...typed }),
  next: ({ paths, params }, { deed }) => telling(paths.check(params.number), deed),
})
export const loader = page.loader
export const action = page.action

export default function Judge() {
  const language = useLanguage()
  const { key, proposal, evaluation, bounds, acts, notes, village, mayReadContact, returned } =
    useShown<typeof loader>()
  const rejected = useRejectedForm()
  const { checks, evaluation: words } = useText()
  const { number, text, checkedCost, author } = proposal
  const step = evaluation.step === 'technical' ? 'technical' : 'legal'
  const facts = {
    evaluation,
    asked: bounds.asked,
    checkedCost,
    author: author.name,
    mayReadContact,
  }
  return (
    <>
      <CaseTrail number={number} here={checks.acts.judge} />
      <h1>{`${numero(number, language)}. ${words.steps[step]}`}</h1>
      <p className="lead">
        <Written>{text.title}</Written>
      </p>
      <Beside
        judged={
          <>
            <CaseFacts {...facts} />
            <CaseText text={text} village={village} />
            {notes && notes.length > 0 ? <h2>{checks.notes.title}</h2> : null}
            <NoteList notes={notes ?? []} />
          </>
        }
      >
        {acts.judge && !rejected ? (
          <WhyNot reason={acts.judge} />
        ) : (
          <>
            {returned ? <CameBack {...returned} /> : null}
            <p>{checks.judge.lead}</p>
            <JudgeForm
              formKey={key}
              step={step}
              version={proposal.version}
              bounds={bounds}
              rejected={rejected ?? (returned ? shownAgain(returned.answers) : undefined)}
            />
          </>
        )}
      </Beside>
    </>
  )
}

/** Why the form is filled in already. */
function CameBack({ refusal }: Pick<ReturnedJudgement, 'refusal'>) {
  const text = useText().checks
  return (
    <Notice kind="wrong">
      <p>{refusal ? text.cameBack(refusal.by, refusal.reason) : text.changedMeanwhile}</p>
      <p>{text.filledIn}</p>
    </Notice>
  )
}
