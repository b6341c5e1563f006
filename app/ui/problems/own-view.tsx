import type { Day } from '#app/domain/calendar/day.ts'
import type { PublicProblem } from '#app/domain/problems/public-problem.ts'
import type { RejectedForm } from '#app/forms/rejected-form.ts'
import { Form } from '#app/ui/form/form.tsx'
import { WhatWasDone } from '#app/ui/form/what-was-done.tsx'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { Notice } from '#app/ui/parts/notice.tsx'
import { useSay } from '#app/ui/say.ts'
import { calledProblem } from './called.ts'
import { CleanForm, ReopenForm } from './own-forms.tsx'
import { ProblemHead, ProblemSteps, ProblemWords } from './problem-view.tsx'

type Props = {
  shown: {
    problem: PublicProblem
    today: Day
    mine: boolean
    kept: Parameters<typeof CleanForm>[0]['kept']
    mayReopen: boolean
    mayFollow: boolean
    maySayStill: boolean
  }
  formKey: string
  rejected: RejectedForm | undefined
  /** It was sent without an account: the address is the way back. */
  withoutAccount?: boolean
}

/** A report with what whoever is here can do about it. */
export function OwnProblemView({ shown, formKey, rejected, withoutAccount = false }: Props) {
  const say = useSay()
  const { paths, written } = say
  const all = say.text.problems
  const text = all.own
  const { problem, today, mine, kept, mayReopen, mayFollow, maySayStill } = shown
  const of = (field: string) => (rejected?.answers[field] === undefined ? undefined : rejected)
  return (
    <>
      <Breadcrumb
        trail={[{ href: paths.problems, label: all.crumb }]}
        here={all.number(problem.number)}
      />
      <h1>{written(calledProblem(say, problem))}</h1>
      <WhatWasDone />
      <Notice title={mine ? text.yours : text.notYours}>
        {withoutAccount ? <p>{text.keep}</p> : null}
        <p>
          <a href={paths.problem(problem.number)}>{say.text.problemWork.public}</a>
        </p>
      </Notice>
      <ProblemHead problem={problem} today={today} />
      {mayFollow || (rejected?.answers.say && !mine) ? (
        <Form formKey={`${formKey}f`} action="?do=follow" rejected={of('say')}>
          <input type="hidden" name="say" value="follow" />
          <p>{text.followLead}</p>
          <Button>{all.page.follow(problem.followers)}</Button>
        </Form>
      ) : null}
      {maySayStill ? (
        <Form formKey={`${formKey}s`} action="?do=still" rejected={of('still')}>
          <input type="hidden" name="still" value="still" />
          <p>{text.stillLead}</p>
          <Button>{all.page.still}</Button>
        </Form>
      ) : null}
      {mayReopen || of('text') ? <ReopenForm formKey={formKey} rejected={of('text')} /> : null}
      <ProblemWords problem={problem} />
      <ProblemSteps problem={problem} />
      {mine ? <CleanForm formKey={formKey} rejected={of('title')} kept={kept} /> : null}
    </>
  )
}
