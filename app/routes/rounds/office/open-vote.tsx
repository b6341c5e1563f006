import { z } from 'zod'
import { text as field } from '#app/http/forms/form-fields.server.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { sentence } from '#app/i18n/texts.ts'
import { openVote } from '#app/services/rounds/acts/open-vote.server.ts'
import { prepareOpening } from '#app/services/rounds/office/prepare-opening.server.ts'
import { askAct } from '#app/services/signatures/ask-act.server.ts'
import { TextArea } from '#app/ui/fields/text-area.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Button } from '#app/ui/parts/button.tsx'
import { Notice } from '#app/ui/parts/notice.tsx'
import { ProjectTable } from '#app/ui/rounds/office/project-table.tsx'
import { useLanguage, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.roundOffice.openTitle }

const schema = z.object({ reason: field({ max: 1_000 }) })

const page = officePage({
  params: { round: 'number' },
  read: (visit) => prepareOpening(visit, visit.params.round),
  form: schema,
  command(visit, { reason }) {
    const subject = `round/${visit.params.round}`
    return askAct(visit, openVote, { subject, payload: null, reason })
  },
  next: ({ paths }, act) => paths.act(act),
})
export const loader = page.loader
export const action = page.action

export default function OpenVote() {
  const { key, projects, villages, why } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const text = useText().roundOffice
  const language = useLanguage()
  return (
    <>
      <h1>{text.openTitle}</h1>
      <p>{text.openLead}</p>
      {why && !rejected ? <Notice kind="wrong" title={sentence(why, language)} /> : null}
      <h2>{text.listed}</h2>
      <ProjectTable projects={projects} villages={villages} />
      <Form formKey={key} rejected={rejected}>
        <TextArea name="reason" label={text.reason} optional rows={3} rejected={rejected} />
        <Button>{text.openAsk}</Button>
      </Form>
    </>
  )
}
