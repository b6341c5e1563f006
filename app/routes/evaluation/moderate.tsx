import { z } from 'zod'
import { telling } from '#app/domain/deed.ts'
import { moderations } from '#app/domain/evaluation/report.ts'
import { choice, requiredText } from '#app/http/forms/form-fields.server.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { numero } from '#app/i18n/format.ts'
import { moderateProposal } from '#app/services/evaluation/reports/moderate-proposal.server.ts'
import { openReports } from '#app/services/evaluation/reports/open-reports.server.ts'
import { CaseText } from '#app/ui/evaluation/case/case-text.tsx'
import { ModerationForm } from '#app/ui/evaluation/forms/moderation-form.tsx'
import { HiddenNotice } from '#app/ui/evaluation/hidden-notice.tsx'
import { ReportList } from '#app/ui/evaluation/report-list.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { Written } from '#app/ui/texts/written.tsx'
import { useLanguage, usePaths, useText } from '#app/ui/use-language.ts'

type Found = Awaited<ReturnType<typeof loader>>

export const handle: PageHandle<Found> = {
  title: (text, { proposal }) => text.reports.about(proposal.number),
}

const schema = z.object({ kind: choice(moderations), reason: requiredText({ max: 500 }) })

const page = officePage({
  params: { number: 'number' },
  read: (visit) => openReports(visit, visit.params.number),
  form: schema,
  command: (visit, typed) => moderateProposal(visit, { proposal: visit.params.number, ...typed }),
  next: ({ paths, params }) => telling(paths.reportsAbout(params.number), 'moderated'),
})
export const loader = page.loader
export const action = page.action

export default function Moderate() {
  const language = useLanguage()
  const { key, proposal, reports, offered } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const text = useText().reports
  const paths = usePaths()
  const { number, hidden } = proposal
  return (
    <>
      <Breadcrumb
        trail={[{ href: paths.reports, label: text.title }]}
        here={numero(number, language)}
      />
      <h1>{text.about(number)}</h1>
      <p className="lead">
        <a href={paths.proposal(number)}>
          <Written>{proposal.text.title}</Written>
        </a>
      </p>
      {hidden ? <HiddenNotice hidden={hidden} /> : null}
      <CaseText text={proposal.text} />
      <ReportList reports={reports} />
      {rejected || offered.length > 0 ? (
        <ModerationForm formKey={key} offered={offered} rejected={rejected} />
      ) : (
        <p className="quiet">{text.onlyReading}</p>
      )}
    </>
  )
}
