import { z } from 'zod'
import { telling } from '#app/domain/deed.ts'
import { appealOutcomes } from '#app/domain/evaluation/appeal.ts'
import { choice, optionalAmount, text } from '#app/http/forms/form-fields.server.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { numero } from '#app/i18n/format.ts'
import { decideAppeal } from '#app/services/evaluation/appeals/decide-appeal.server.ts'
import { openCase } from '#app/services/evaluation/open-case.server.ts'
import { AppealRecord } from '#app/ui/evaluation/appeal-record.tsx'
import { RulingForm } from '#app/ui/evaluation/forms/ruling-form.tsx'
import { WhyNot } from '#app/ui/evaluation/why-not.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { Notice } from '#app/ui/parts/notice.tsx'
import { Written } from '#app/ui/texts/written.tsx'
import { useLanguage, usePaths, useText } from '#app/ui/use-language.ts'

type Found = Awaited<ReturnType<typeof loader>>

export const handle: PageHandle<Found> = {
  title: (text, { proposal }) => text.appeals.decideTitle(proposal.number),
}

const schema = z.object({
  outcome: choice(appealOutcomes),
  reason: text({ max: 2_000 }),
  cost: optionalAmount(),
})

const page = officePage({
  params: { number: 'number' },
  read: (visit) => openCase(visit, visit.params.number),
  form: schema,
  command: (visit, typed) => decideAppeal(visit, { proposal: visit.params.number, ruling: typed }),
  next: ({ paths, params }) => telling(paths.check(params.number), 'appeal-decided'),
})
export const loader = page.loader
export const action = page.action

export default function DecideAppeal() {
  const language = useLanguage()
  const { key, proposal, record, acts, bounds } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const text = useText().appeals
  const paths = usePaths()
  const { appeal } = record
  const waits = appeal !== null && appeal.decision === null
  return (
    <>
      <Breadcrumb
        trail={[{ href: paths.appeals, label: text.title }]}
        here={numero(proposal.number, language)}
      />
      <h1>{text.decideTitle(proposal.number)}</h1>
      <p className="lead">
        <a href={paths.check(proposal.number)}>
          <Written>{proposal.text.title}</Written>
        </a>
      </p>
      {appeal ? (
        <>
          <Notice title={text.against}>
            <p>
              <Written>{appeal.against}</Written>
            </p>
          </Notice>
          <AppealRecord appeal={appeal} as="h2" />
        </>
      ) : (
        <p>{text.noneWaiting}</p>
      )}
      {acts.appeal && waits && !rejected ? <WhyNot reason={acts.appeal} /> : null}
      {rejected || (waits && !acts.appeal) ? (
        <RulingForm formKey={key} bounds={bounds} rejected={rejected} />
      ) : null}
    </>
  )
}
