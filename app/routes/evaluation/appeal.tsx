import { z } from 'zod'
import { requiredText } from '#app/http/forms/form-fields.server.ts'
import { accountPage } from '#app/http/pages/page.server.ts'
import { numero } from '#app/i18n/format.ts'
import { openAppealable } from '#app/services/evaluation/appeals/open-appealable.server.ts'
import { sendAppeal } from '#app/services/evaluation/appeals/send-appeal.server.ts'
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
  title: (text, { number }) => text.appeals.send.title(number),
  section: 'proposals',
}

const appealLength = 3_000
const schema = z.object({ text: requiredText({ max: appealLength }) })

const page = accountPage({
  params: { number: 'number' },
  read: (visit) => openAppealable(visit, visit.params.number),
  form: schema,
  command: (visit, { text }) => sendAppeal(visit, { proposal: visit.params.number, text }),
  next: ({ paths, params }) => paths.proposal(params.number),
})
export const loader = page.loader
export const action = page.action

export default function SendAppeal() {
  const language = useLanguage()
  const written = useAsWritten()
  const { key, number, title, rejection, until } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const { appeals } = useText()
  const text = appeals.send
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
      <Notice kind="wrong" title={appeals.against}>
        <p>{written(rejection)}</p>
      </Notice>
      <p>{text.lead}</p>
      <p>
        <b>{text.until(until)}</b>
      </p>
      <Form formKey={key} rejected={rejected}>
        <TextArea
          name="text"
          label={text.text}
          hint={text.hint}
          limit={appealLength}
          rows={8}
          rejected={rejected}
        />
        <Button>{text.button}</Button>
      </Form>
    </>
  )
}
