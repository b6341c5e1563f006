import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { moderations } from '#app/domain/evaluation/report.ts'
import { readForm, showRejected } from '#app/http/forms/form.server.ts'
import { choice, requiredText } from '#app/http/forms/form-fields.server.ts'
import { newFormKey } from '#app/http/forms/form-key.server.ts'
import { refusedPage } from '#app/http/forms/refused-page.server.ts'
import { numberIn, pathsIn, situationOf } from '#app/http/situation.server.ts'
import { moderateProposal } from '#app/services/evaluation/reports/moderate-proposal.server.ts'
import { openReports } from '#app/services/evaluation/reports/open-reports.server.ts'
import { CaseText } from '#app/ui/evaluation/case/case-text.tsx'
import { ModerationForm } from '#app/ui/evaluation/forms/moderation-form.tsx'
import { HiddenNotice } from '#app/ui/evaluation/hidden-notice.tsx'
import { ReportList } from '#app/ui/evaluation/report-list.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import type { RejectedForm } from '#app/ui/rejected-form.ts'
import { usePaths, useText } from '#app/ui/use-language.ts'

type Found = Awaited<ReturnType<typeof loader>>

export const handle: PageHandle<Found> = {
  title: (text, { proposal }) => text.reports.about(proposal.number),
}

const schema = z.object({ kind: choice(moderations), reason: requiredText({ max: 500 }) })

export async function loader(args: LoaderFunctionArgs) {
  const situation = await situationOf(args)
  const found = await openReports(situation, numberIn(args, 'number'))
  if (found.refused) return refusedPage(situation.language, found)
  return { key: newFormKey(), ...found.value }
}

export async function action(args: ActionFunctionArgs) {
  const situation = await situationOf(args)
  const proposal = numberIn(args, 'number')
  const form = await readForm(args.request, schema)
  if (form.refused) return showRejected(situation.language, form.answers, form)
  const command = { proposal, ...form.value }
  const outcome = await moderateProposal({ ...situation, formKey: form.key }, command)
  if (outcome.refused) return showRejected(situation.language, form.answers, outcome)
  return redirect(pathsIn(args).reportsAbout(proposal))
}

export default function Moderate() {
  const { key, proposal, reports, offered } = useLoaderData<typeof loader>()
  const rejected = useActionData<RejectedForm>()
  const text = useText().reports
  const paths = usePaths()
  const { number, hidden } = proposal
  return (
    <>
      <Breadcrumb trail={[{ href: paths.reports, label: text.title }]} here={`№ ${number}`} />
      <h1>{text.about(number)}</h1>
      <p className="lead">
        <a href={paths.proposal(number)}>{proposal.text.title}</a>
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
