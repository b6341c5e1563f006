import { telling } from '#app/domain/deed.ts'
import { accepted, type Outcome } from '#app/domain/outcome.ts'
import { checkAnswers } from '#app/http/forms/form.server.ts'
import { contactForm, sendForm } from '#app/http/forms/problems/problem-forms.server.ts'
import { guestPage } from '#app/http/pages/page.server.ts'
import { askProblemCode } from '#app/services/problems/accounts.server.ts'
import { previewDraft } from '#app/services/problems/preview-draft.server.ts'
import { type Sent, sendProblem } from '#app/services/problems/send-problem.server.ts'
import { writeProblemDraft } from '#app/services/problems/write-draft.server.ts'
import { Form } from '#app/ui/form/form.tsx'
import { Aside } from '#app/ui/frame/aside.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { ProblemRows } from '#app/ui/problems/problem-rows.tsx'
import { PreviewFacts, ReportPreview } from '#app/ui/problems/writing/preview.tsx'
import { SendFields } from '#app/ui/problems/writing/send-fields.tsx'
import { WritingSteps } from '#app/ui/problems/writing/writing-steps.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

export { localServicesLook as links } from '#app/ui/local-services/look.ts'

export const handle: PageHandle = {
  title: (text) => text.problems.check.title,
  section: 'services',
}

type Typed = { named: boolean; contact: { login: string; name: string; named: boolean } | null }
type Went = { sent: Sent } | { code: string }

/** The report as everybody will see it; from here it is sent, or a code asked for. */
const page = guestPage({
  params: { draft: 'word' },
  read: (visit) => previewDraft(visit, visit.params.draft),
  does: ['own'],
  form({ answers }, visit): Outcome<Typed | 'own'> {
    if (visit.query.get('do') === 'own') return accepted('own')
    if (visit.person) {
      const form = checkAnswers(answers, sendForm)
      return form.refused ? form : accepted({ ...form.value, contact: null })
    }
    const form = checkAnswers(answers, contactForm)
    return form.refused ? form : accepted({ named: form.value.named, contact: form.value })
  },
  async command(visit, typed): Promise<Outcome<Went | 'own'>> {
    const { draft } = visit.params
    if (typed === 'own') {
      const back = await writeProblemDraft(visit, draft, { follows: null })
      return back.refused ? back : accepted('own')
    }
    if (typed.contact) {
      const asked = await askProblemCode(visit, draft, typed.contact, visit.session)
      return asked.refused ? asked : accepted({ code: asked.value })
    }
    const sent = await sendProblem(visit, draft, typed.named)
    return sent.refused ? sent : accepted({ sent: sent.value })
  },
  next({ paths, params }, went) {
    if (went === 'own') return paths.problemDraft(params.draft, 'words')
    if ('code' in went) return paths.confirmProblem(params.draft, went.code)
    const { number, due } = went.sent
    return telling(
      paths.ownProblem(number),
      due ? { sent: 'problem-sent', number, due } : 'problem-followed',
    )
  },
})
export const loader = page.loader
export const action = page.action

export default function ProblemCheck() {
  const { key, preview, draft, followed, signedIn } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const all = useText().problems
  const text = all.check
  const paths = usePaths()
  const fields = <SendFields {...{ rejected, signedIn, named: draft.named }} />
  return (
    <>
      <Breadcrumb trail={[{ href: paths.problems, label: all.crumb }]} here={all.report} />
      <WritingSteps draft={draft.token} here="check" />
      {followed ? (
        <>
          <h1>{text.followHeading}</h1>
          <p className="lead">{text.followLead}</p>
          <ProblemRows problems={[followed]} hrefOf={paths.problem} />
          <Form formKey={key} rejected={rejected}>
            {signedIn ? null : fields}
            <p className="buttons">
              <Button>{signedIn ? text.followSend : text.followCode}</Button>
            </p>
          </Form>
          <Form formKey={`${key}o`} action="?do=own">
            <Button second>{text.unfollow}</Button>
          </Form>
        </>
      ) : (
        <>
          <h1>{text.heading}</h1>
          <Aside facts={<PreviewFacts preview={preview} draft={draft} />}>
            <ReportPreview preview={preview} />
            <Form formKey={key} rejected={rejected}>
              {fields}
              <p className="buttons">
                <Button>{signedIn ? text.send : text.code}</Button>
                <a href={paths.problemDraft(draft.token, 'words')}>{all.where.back}</a>
              </p>
            </Form>
            <p className="quiet">{text.kept}</p>
          </Aside>
        </>
      )}
    </>
  )
}
