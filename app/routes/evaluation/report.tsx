import { z } from 'zod'
import { reportGrounds } from '#app/domain/evaluation/report.ts'
import type { RejectedForm } from '#app/forms/rejected-form.ts'
import { choice, text } from '#app/http/forms/form-fields.server.ts'
import { accountPage } from '#app/http/pages/page.server.ts'
import { numero } from '#app/i18n/format.ts'
import { openReportable } from '#app/services/evaluation/reports/open-reportable.server.ts'
import { reportProposal } from '#app/services/evaluation/reports/report-proposal.server.ts'
import { Radios } from '#app/ui/choices/radios.tsx'
import { TextArea } from '#app/ui/fields/text-area.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { Notice } from '#app/ui/parts/notice.tsx'
import { useAsWritten } from '#app/ui/texts/as-written.ts'
import { Written } from '#app/ui/texts/written.tsx'
import { useLanguage, usePaths, useText } from '#app/ui/use-language.ts'

type Found = Awaited<ReturnType<typeof loader>>

export const handle: PageHandle<Found> = {
  title: (text, { number }) => text.reports.send.title(number),
  section: 'proposals',
}

const reportLength = 1_000
const schema = z.object({ ground: choice(reportGrounds), text: text({ max: reportLength }) })

const page = accountPage({
  params: { number: 'number' },
  read: (visit) => openReportable(visit, visit.params.number),
  form: schema,
  command: (visit, typed) => reportProposal(visit, { proposal: visit.params.number, ...typed }),
  next: ({ paths, params }) => paths.report(params.number),
})
export const loader = page.loader
export const action = page.action

export default function SendReport() {
  const language = useLanguage()
  const written = useAsWritten()
  const { number, title, reported } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const text = useText().reports.send
  const { proposal } = usePaths()
  return (
    <>
      <Breadcrumb
        trail={[
          { href: proposal(number), label: `${numero(number, language)}. ${written(title)}` },
        ]}
        here={text.button}
      />
      <h1>{text.title(number)}</h1>
      <p className="lead">
        <Written>{title}</Written>
      </p>
      {reported && !rejected ? (
        <Notice kind="done" title={text.sent}>
          <p>{text.sentNext}</p>
          <p>
            <a href={proposal(number)}>{text.back}</a>
          </p>
        </Notice>
      ) : (
        <ReportForm rejected={rejected} />
      )}
    </>
  )
}

function ReportForm({ rejected }: { rejected: RejectedForm | undefined }) {
  const { key } = useShown<typeof loader>()
  const text = useText().reports
  return (
    <>
      <p>{text.send.lead}</p>
      <Form formKey={key} rejected={rejected}>
        <Radios
          name="ground"
          label={text.send.ground}
          options={reportGrounds.map((ground) => ({ value: ground, label: text.grounds[ground] }))}
          rejected={rejected}
        />
        <TextArea
          name="text"
          label={text.send.text}
          limit={reportLength}
          optional
          rejected={rejected}
        />
        <Button>{text.send.button}</Button>
      </Form>
    </>
  )
}
