import type { Side } from '#app/domain/budget/line.ts'
import { sides } from '#app/domain/budget/line.ts'
import { telling } from '#app/domain/deed.ts'
import { refuse } from '#app/domain/outcome.ts'
import { filesField } from '#app/http/forms/remarks/files-field.server.ts'
import { readOwnRemark } from '#app/http/forms/remarks/remark-fields.server.ts'
import { accountPage } from '#app/http/pages/page.server.ts'
import { amountWords } from '#app/i18n/amounts.ts'
import { texts } from '#app/i18n/texts.ts'
import { openWriting } from '#app/services/remarks/open-writing.server.ts'
import { writeRemark } from '#app/services/remarks/write-remark.server.ts'
import { lineName } from '#app/ui/budget/parts/use-line-name.ts'
import { Form } from '#app/ui/form/form.tsx'
import { ErrorSummary } from '#app/ui/form/rejected/error-summary.tsx'
import { Aside } from '#app/ui/frame/aside.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { lineWords } from '#app/ui/remarks/line-option.ts'
import { RemarkFields } from '#app/ui/remarks/remark-fields.tsx'
import { OtherRemarks, WhatNext } from '#app/ui/remarks/writing-parts.tsx'
import { asItIs, useSay } from '#app/ui/say.ts'

export const handle: PageHandle<{ called: string }> = {
  title: (text, { called }) => text.remarks.form.title(called),
  section: 'budget',
}

const page = accountPage({
  params: { year: 'number', side: 'word', line: 'word' },
  may: 'write-remark',
  async read(visit) {
    const { language, paths } = visit
    const asked = askedIn(visit.params)
    if (!asked) return refuse('missing', 'not-here', {})
    const found = await openWriting(visit, visit.params.year, asked)
    if (found.refused) return found
    const say = { language, paths, text: texts(language), written: asItIs }
    return { ...found.value, called: lineName(say, found.value.line.name) }
  },
  files: filesField,
  form(sent, visit) {
    const asked = askedIn(visit.params)
    if (!asked) return refuse('missing', 'not-here', {})
    return readOwnRemark(sent, visit, { year: visit.params.year, line: asked })
  },
  command: writeRemark,
  // To one's own page: the public one is the same for everybody and can tell nobody what they just did.
  next: ({ paths }, { year, number, due }) =>
    telling(paths.ownRemark(year, number), { sent: 'remark-sent', number, due }),
})
export const loader = page.loader
export const action = page.action

function askedIn({ side: named, line: key }: { side: string; line: string }) {
  const side: Side | undefined = sides.find((one) => one === named)
  return side ? { side, key } : null
}

export default function WriteRemark() {
  const { line, others, called, key, ...writing } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const say = useSay()
  const { paths, text: all, language } = say
  const text = all.remarks.form
  const { year } = writing
  return (
    <>
      <Breadcrumb
        trail={[
          { href: paths.budget(year), label: all.openBudget.yearOf(year) },
          { href: paths.budgetLine(year, line.side, line.key), label: lineWords(say, line) },
        ]}
        here={text.crumb}
      />
      <h1>{text.title(called)}</h1>
      {rejected ? <ErrorSummary {...rejected} /> : null}
      <p className="lead">{text.lead}</p>
      <Aside
        facts={
          <WhatNext
            line={lineWords(say, line)}
            amount={line.amount === null ? null : amountWords(line.amount, language)}
          />
        }
      >
        <OtherRemarks others={others} />
        <Form formKey={key} rejected={rejected} toldAbove files>
          <RemarkFields {...{ writing, line, rejected }} />
          <Button>{text.send}</Button>
        </Form>
      </Aside>
    </>
  )
}
