import { z } from 'zod'
import { dayOf } from '#app/domain/calendar/day.ts'
import { telling } from '#app/domain/deed.ts'
import { type Outcome, whenAccepted } from '#app/domain/outcome.ts'
import type { StepEntry } from '#app/domain/problems/check-problem.ts'
import { type ProblemModeration, problemModerations } from '#app/domain/problems/evaluation.ts'
import type { PublicProblem } from '#app/domain/problems/public-problem.ts'
import { checkAnswers } from '#app/http/forms/form.server.ts'
import { choice, requiredText } from '#app/http/forms/form-fields.server.ts'
import { stepForm } from '#app/http/forms/problems/problem-forms.server.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { handleProblem } from '#app/services/problems/handle-problem.server.ts'
import { moderateProblem } from '#app/services/problems/moderation/moderate-problem.server.ts'
import { openOfficeProblem } from '#app/services/problems/office-problems.server.ts'
import { WhatWasDone } from '#app/ui/form/what-was-done.tsx'
import { Aside } from '#app/ui/frame/aside.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { Notice } from '#app/ui/parts/notice.tsx'
import { calledProblem } from '#app/ui/problems/called.ts'
import { ComplaintList, HideReport } from '#app/ui/problems/office/evaluation.tsx'
import { SenderFacts } from '#app/ui/problems/office/sender-facts.tsx'
import { StepForm } from '#app/ui/problems/office/step-form.tsx'
import { ProblemFacts } from '#app/ui/problems/problem-facts.tsx'
import { ProblemHead, ProblemSteps, ProblemWords } from '#app/ui/problems/problem-view.tsx'
import { useSay } from '#app/ui/say.ts'

export { localServicesLook as links } from '#app/ui/local-services/look.ts'

export const handle: PageHandle<{ problem: PublicProblem }> = {
  title: (text, { problem }) => text.problems.untitled(problem.number),
}

const moderation = z.object({
  kind: choice(problemModerations),
  reason: requiredText({ max: 500 }),
})
type Typed = StepEntry | { kind: ProblemModeration; reason: string }

/** Two forms: what becomes of the report, and hiding its words (`?do=moderate`). */
const page = officePage({
  may: 'see-problems',
  params: { problem: 'number' },
  does: ['moderate'],
  read: async (visit) =>
    whenAccepted(await openOfficeProblem(visit, visit.params.problem), (found) => ({
      ...found,
      today: dayOf(visit.at),
    })),
  form: ({ answers }, { query }): Outcome<Typed> =>
    query.get('do') === 'moderate'
      ? checkAnswers(answers, moderation)
      : checkAnswers(answers, stepForm),
  command: (visit, typed) =>
    'kind' in typed
      ? moderateProblem(visit, visit.params.problem, typed)
      : handleProblem(visit, visit.params.problem, typed),
  next: ({ paths }, number, typed) =>
    telling(paths.officeProblem(number), 'kind' in typed ? 'moderated' : 'problem-handled'),
})
export const loader = page.loader
export const action = page.action

export default function OfficeProblemPage() {
  const {
    key,
    problem,
    text: written,
    sender,
    states,
    offered,
    complaints,
    today,
  } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const say = useSay()
  const { paths } = say
  const { problemWork: text, problems } = say.text
  const hides = rejected?.answers.reason !== undefined
  const { number, still } = problem
  return (
    <>
      <Breadcrumb
        trail={[{ href: paths.officeProblems, label: text.title }]}
        here={problems.number(number)}
      />
      <h1>{say.written(calledProblem(say, problem))}</h1>
      <WhatWasDone />
      <p>
        <a href={paths.problem(number)}>{text.public}</a>
      </p>
      {still > 0 ? <Notice kind="now" title={text.still(still)} /> : null}
      <ProblemHead problem={problem} today={today} />
      <Aside facts={<ProblemFacts problem={problem} today={today} />}>
        <ProblemWords problem={problem} />
        <SenderFacts {...{ problem, text: written, sender }} />
        <ComplaintList complaints={complaints} />
        <ProblemSteps problem={problem} />
        {states.length > 0 ? (
          <>
            <h2>{text.handle}</h2>
            <StepForm formKey={key} states={states} rejected={hides ? undefined : rejected} />
          </>
        ) : (
          <p className="quiet">{text.onlyReading}</p>
        )}
        <HideReport formKey={key} offered={offered} rejected={hides ? rejected : undefined} />
      </Aside>
    </>
  )
}
