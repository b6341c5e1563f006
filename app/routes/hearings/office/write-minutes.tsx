import { z } from 'zod'
import { telling } from '#app/domain/deed.ts'
import type { Attachment } from '#app/domain/documents/attachment.ts'
import { accepted, type Outcome } from '#app/domain/outcome.ts'
import { checkAnswers } from '#app/http/forms/form.server.ts'
import { requiredText, title } from '#app/http/forms/form-fields.server.ts'
import { documentField, readScan } from '#app/http/forms/hearings/documents.server.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { openHearing } from '#app/services/hearings/office-hearing.server.ts'
import {
  attachMinutes,
  publishMinutes,
  type WriteMinutes,
} from '#app/services/hearings/publish-minutes.server.ts'
import { AttachForm, MinutesForm } from '#app/ui/hearings/office/documents.tsx'
import { useHearingWords } from '#app/ui/hearings/use-hearing-words.ts'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.heldHearing.work.minutes }

const schema = z.object({
  chair: title({ max: 120, min: 3 }),
  secretary: title({ max: 120, min: 3 }),
  text: requiredText({ max: 20_000, min: 10 }),
})
type Written = { scan: Attachment | null } | { written: WriteMinutes }

const page = officePage({
  may: 'publish-minutes',
  params: { hearing: 'number' },
  read: (visit) => openHearing(visit, visit.params.hearing),
  files: documentField,
  async form(sent, visit): Promise<Outcome<Written>> {
    if (sent.answers.act?.[0] === 'attach') {
      const scan = await readScan(sent, visit)
      return scan.refused ? scan : accepted({ scan: scan.value })
    }
    const written = checkAnswers(sent.answers, schema)
    return written.refused ? written : accepted({ written: written.value })
  },
  command: (visit, sent) =>
    'scan' in sent
      ? attachMinutes(visit, visit.params.hearing, sent.scan)
      : publishMinutes(visit, visit.params.hearing, sent.written),
  next: ({ paths }, number) => telling(paths.officeHearing(number), 'hearing-saved'),
})
export const loader = page.loader
export const action = page.action

export default function WriteMinutesPage() {
  const { key, hearing, stage } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const { heldHearing, hearingWork } = useText()
  const text = heldHearing.work
  const paths = usePaths()
  const { shown } = useHearingWords()
  const form = { formKey: key, rejected }
  return (
    <>
      <Breadcrumb
        trail={[
          { href: paths.officeHearings, label: hearingWork.title },
          { href: paths.officeHearing(hearing.number), label: shown(hearing.title) },
        ]}
        here={text.minutes}
      />
      <h1>{text.minutes}</h1>
      {hearing.minutes ? (
        <AttachForm {...form} />
      ) : stage === 'held' && hearing.attendance ? (
        <MinutesForm {...form} />
      ) : (
        <p>{text.minutesWait}</p>
      )}
    </>
  )
}
