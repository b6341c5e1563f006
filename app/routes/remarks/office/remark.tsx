import { z } from 'zod'
import { telling } from '#app/domain/deed.ts'
import { remarkModerations } from '#app/domain/remarks/hiding.ts'
import type { PublicRemark } from '#app/domain/remarks/public-remark.ts'
import { choice, requiredText } from '#app/http/forms/form-fields.server.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { moderateRemark } from '#app/services/remarks/moderate-remark.server.ts'
import { openOfficeRemark } from '#app/services/remarks/office-remarks.server.ts'
import { ModerationForm } from '#app/ui/evaluation/forms/moderation-form.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { ButtonLink } from '#app/ui/parts/button-link.tsx'
import { KeptRemarkView } from '#app/ui/remarks/kept-remark-view.tsx'
import { RemarkThread } from '#app/ui/remarks/remark-thread.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle<{ remark: PublicRemark }> = {
  title: (text, { remark }) => text.remarks.office.about(remark.number, remark.year),
}

const schema = z.object({ kind: choice(remarkModerations), reason: requiredText({ max: 500 }) })

const page = officePage({
  may: 'see-remark-work',
  mayChange: 'moderate-remark',
  params: { year: 'number', remark: 'number' },
  read: (visit) => openOfficeRemark(visit, of(visit.params)),
  form: schema,
  command: (visit, typed) => moderateRemark(visit, of(visit.params), typed),
  next: ({ paths }, { year, number }) => telling(paths.officeRemark(year, number), 'moderated'),
})
export const loader = page.loader
export const action = page.action

const of = ({ year, remark }: { year: number; remark: number }) => ({ year, number: remark })

export default function OfficeRemarkPage() {
  const { remark, kept, offered, mayAnswer, mayAssign, table, key } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const paths = usePaths()
  const { remarks, conciliations, remarkAnswers: answers } = useText()
  const text = remarks.office
  const { year, number } = remark
  return (
    <>
      <Breadcrumb
        trail={[{ href: paths.officeRemarks, label: text.title }]}
        here={text.about(number, year)}
      />
      <h1>{text.about(number, year)}</h1>
      <p>
        <a href={paths.remark(year, number)}>{text.public}</a>
      </p>
      <RemarkThread remark={remark} withLine />
      <KeptRemarkView kept={kept} />
      {table === null ? null : (
        <p>
          <a href={paths.officeConciliation(year, table)}>{conciliations.answersRemark(table)}</a>
        </p>
      )}
      <p className="buttons">
        {mayAnswer ? (
          <ButtonLink href={paths.answerRemark(year, number)}>{answers.form.button}</ButtonLink>
        ) : null}
        {mayAssign ? (
          <ButtonLink second href={paths.assignRemark(year, number)}>
            {answers.assign.button}
          </ButtonLink>
        ) : null}
      </p>
      <h2>{text.moderate}</h2>
      {rejected || offered.length > 0 ? (
        <ModerationForm formKey={key} offered={offered} rejected={rejected} />
      ) : (
        <p className="quiet">{text.onlyReading}</p>
      )}
    </>
  )
}
