import { z } from 'zod'
import type { Outcome } from '#app/domain/outcome.ts'
import { type Answers, checkAnswers } from '#app/http/forms/form.server.ts'
import { choice, requiredText, text as words } from '#app/http/forms/form-fields.server.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { announceHearing, callOffHearing } from '#app/services/hearings/announce-hearing.server.ts'
import { openHearing } from '#app/services/hearings/office-hearing.server.ts'
import { withName } from '#app/services/hearings/with-name.ts'
import { deleteHearing } from '#app/services/hearings/write-hearing.server.ts'
import { Aside } from '#app/ui/frame/aside.tsx'
import { HearingFacts } from '#app/ui/hearings/hearing-facts.tsx'
import { HearingNotes } from '#app/ui/hearings/hearing-notes.tsx'
import { HearingState } from '#app/ui/hearings/hearing-view.tsx'
import { HearingActs } from '#app/ui/hearings/office/hearing-acts.tsx'
import { HearingLinks, OfficeQuestions } from '#app/ui/hearings/office/hearing-links.tsx'
import { useHearingWords } from '#app/ui/hearings/use-hearing-words.ts'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle<{ name: string }> = {
  title: (text, { name }) => `${text.hearingWork.title}: ${name}`,
}

const acts = {
  announce: z.object({ act: choice(['announce']), reason: words({ max: 1_000 }) }),
  'call-off': z.object({ act: choice(['call-off']), why: requiredText({ max: 1_000 }) }),
  discard: z.object({ act: choice(['discard']) }),
}
type Act = { [Key in keyof typeof acts]: z.output<(typeof acts)[Key]> }[keyof typeof acts]

function readAct(answers: Answers): Outcome<Act> {
  const [act] = answers.act ?? []
  if (act === 'announce') return checkAnswers(answers, acts.announce)
  return checkAnswers(answers, act === 'call-off' ? acts['call-off'] : acts.discard)
}

const page = officePage({
  params: { hearing: 'number' },
  read: async (visit) => withName(await openHearing(visit, visit.params.hearing), visit.language),
  mayChange: 'announce-hearing',
  form: ({ answers }) => readAct(answers),
  command(visit, sent) {
    const { hearing } = visit.params
    if (sent.act === 'announce') return announceHearing(visit, hearing, sent.reason)
    return sent.act === 'call-off'
      ? callOffHearing(visit, hearing, sent.why)
      : deleteHearing(visit, hearing)
  },
  next: ({ paths }, number, { act }) =>
    act === 'discard' ? paths.officeHearings : paths.officeHearing(number),
})
export const loader = page.loader
export const action = page.action

export default function OfficeHearing() {
  const { key, ...desk } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const text = useText().hearingWork
  const paths = usePaths()
  const { shown } = useHearingWords()
  const { hearing, stage, mayWrite } = desk
  return (
    <>
      <Breadcrumb
        trail={[{ href: paths.officeHearings, label: text.title }]}
        here={shown(hearing.title)}
      />
      <h1>{shown(hearing.title)}</h1>
      <p>
        <HearingState stage={stage} />
      </p>
      <HearingNotes hearing={hearing} />
      <Aside facts={<HearingFacts hearing={hearing} />}>
        <HearingLinks desk={desk} />
        {hearing.announced ? <OfficeQuestions desk={desk} /> : null}
        {mayWrite ? <HearingActs {...{ desk, formKey: key, rejected }} /> : null}
      </Aside>
    </>
  )
}
