import { z } from 'zod'
import type { PublicRemark } from '#app/domain/remarks/public-remark.ts'
import { text } from '#app/http/forms/form-fields.server.ts'
import { accountPage } from '#app/http/pages/page.server.ts'
import { numero } from '#app/i18n/format.ts'
import { joinRemark } from '#app/services/remarks/join-remark.server.ts'
import { openOwnRemark } from '#app/services/remarks/own/own-remark.server.ts'
import { sayOfAnswer } from '#app/services/remarks/say-of-answer.server.ts'
import { Form } from '#app/ui/form/form.tsx'
import { WhatWasDone } from '#app/ui/form/what-was-done.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { Notice } from '#app/ui/parts/notice.tsx'
import { RemarkThread } from '#app/ui/remarks/remark-thread.tsx'
import { WordForm } from '#app/ui/remarks/word-form.tsx'
import { useSay } from '#app/ui/say.ts'

export const handle: PageHandle<{ remark: PublicRemark }> = {
  title: (text, { remark }) => `${text.remarks.own.title(remark.number)}, ${remark.year}`,
  section: 'budget',
}

const page = accountPage({
  params: { year: 'number', remark: 'number' },
  read: (visit) => openOwnRemark(visit, { year: visit.params.year, number: visit.params.remark }),
  form: z.object({ say: text({ max: 10 }), text: text({ max: 1_000 }) }),
  command(visit, typed) {
    const of = { year: visit.params.year, number: visit.params.remark }
    return typed.say === ''
      ? joinRemark(visit, of)
      : sayOfAnswer(visit, of, { isAnswer: typed.say === 'yes', text: typed.text })
  },
  next: ({ paths }, { year, number }) => paths.ownRemark(year, number),
})
export const loader = page.loader
export const action = page.action

export default function OwnRemark() {
  const { remark, mine, joined, maySay, mayJoin, open, key } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const { text: all, paths, language } = useSay()
  const text = all.remarks
  const { year, number } = remark
  return (
    <>
      <Breadcrumb
        trail={[{ href: paths.remarks(year), label: text.title(year) }]}
        here={numero(number, language)}
      />
      <h1>{text.own.title(number)}</h1>
      <WhatWasDone />
      <p className="meta">
        <a href={paths.myRemarks}>{all.ownWays.remarks}</a>
      </p>
      <Notice title={mine ? text.own.yours : text.own.notYours} />
      {joined && !rejected ? <Notice kind="done" title={text.own.joined} /> : null}
      {maySay ? <WordForm formKey={key} rejected={rejected} /> : null}
      <RemarkThread remark={remark} linked withLine />
      {!maySay && (rejected || (mayJoin && !mine && !joined && open && !remark.hidden)) ? (
        <Form formKey={key} rejected={rejected}>
          <p>{text.own.joinLead}</p>
          <Button>{text.join}</Button>
        </Form>
      ) : null}
    </>
  )
}
