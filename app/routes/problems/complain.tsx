import { z } from 'zod'
import { complaintGrounds } from '#app/domain/problems/complaint.ts'
import { choice, text } from '#app/http/forms/form-fields.server.ts'
import { accountPage } from '#app/http/pages/page.server.ts'
import {
  complainAboutProblem,
  openComplainable,
} from '#app/services/problems/moderation/complain.server.ts'
import { Radios } from '#app/ui/choices/radios.tsx'
import { TextArea } from '#app/ui/fields/text-area.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { Notice } from '#app/ui/parts/notice.tsx'
import { calledProblem } from '#app/ui/problems/called.ts'
import { useSay } from '#app/ui/say.ts'

export { localServicesLook as links } from '#app/ui/local-services/look.ts'

export const handle: PageHandle<{ number: number }> = {
  title: (text, { number }) => text.complaints.title(number),
  section: 'services',
}

const length = 1_000
const schema = z.object({ ground: choice(complaintGrounds), text: text({ max: length }) })

/** Tells the clerk that the words of a report break the rules. */
const page = accountPage({
  params: { problem: 'number' },
  read: (visit) => openComplainable(visit, visit.params.problem),
  form: schema,
  command: (visit, typed) => complainAboutProblem(visit, visit.params.problem, typed),
  next: ({ paths, params }) => paths.complainAboutProblem(params.problem),
})
export const loader = page.loader
export const action = page.action

export default function Complain() {
  const { key, complained, ...problem } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const say = useSay()
  const { paths, text: all } = say
  const { complaints: text, reports } = all
  const back = paths.problem(problem.number)
  return (
    <>
      <Breadcrumb
        trail={[
          { href: paths.problems, label: all.problems.crumb },
          { href: back, label: all.problems.number(problem.number) },
        ]}
        here={text.link}
      />
      <h1>{text.title(problem.number)}</h1>
      <p className="lead">{say.written(calledProblem(say, problem))}</p>
      {complained && !rejected ? (
        <Notice kind="done" title={text.sent}>
          <p>{text.sentNext}</p>
          <p>
            <a href={back}>{text.back}</a>
          </p>
        </Notice>
      ) : (
        <>
          <p>{text.lead}</p>
          <Form formKey={key} rejected={rejected}>
            <Radios
              {...{ rejected, name: 'ground', label: reports.send.ground }}
              options={complaintGrounds.map((value) => ({ value, label: reports.grounds[value] }))}
            />
            <TextArea
              {...{ rejected, name: 'text', label: reports.send.text, limit: length }}
              optional
            />
            <Button>{text.button}</Button>
          </Form>
        </>
      )}
    </>
  )
}
