import { whenAccepted } from '#app/domain/outcome.ts'
import {
  carriedField,
  entryOfCarried,
  readCarried,
} from '#app/http/forms/visits/carried-visits.server.ts'
import { accountPage } from '#app/http/pages/page.server.ts'
import { sentence } from '#app/i18n/texts.ts'
import { bringVisits } from '#app/services/visits/bring-visits.server.ts'
import { FileField } from '#app/ui/fields/file-field.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { useAnswer, useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'
import { type BroughtLine, BroughtList } from '#app/ui/visits/brought-list.tsx'

export const handle: PageHandle = {
  title: (text) => text.monitorPhone.bring.title,
  onceTitle: (text) => text.monitorPhone.bring.title,
  section: 'services',
}

const page = accountPage({
  may: 'visit-facilities',
  read: () => ({}),
  files: carriedField,
  form: ({ arrived, faults }, visit) => {
    const found = readCarried(arrived, visit)
    return faults.length > 0 && found.refused ? { ...found, faults } : found
  },
  command: async (visit, records) =>
    whenAccepted(
      await bringVisits(
        visit,
        records.map((record) => ({
          place: record.place,
          entry: (kind) => entryOfCarried(record, visit, kind),
        })),
      ),
      (brought) =>
        brought.map(
          ({ place, number, refusal }): BroughtLine => ({
            ...{ place, number },
            why: refusal
              ? [refusal, ...refusal.faults]
                  .map(({ reason }) => sentence(reason, visit.language))
                  .join('. ')
              : '',
          }),
        ),
    ),
  next: (_visit, lines) => ({ lines, shownOnce: true }),
})
export const loader = page.loader
export const action = page.action

export default function BringVisits() {
  const { key } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const answer = useAnswer<{ lines?: readonly BroughtLine[] }>()
  const text = useText()
  const words = text.monitorPhone.bring
  const paths = usePaths()
  return (
    <>
      <Breadcrumb
        trail={[{ href: paths.monitorDay, label: text.visits.day.title }]}
        here={text.monitorPhone.labels.bring}
      />
      <h1>{words.title}</h1>
      {answer?.lines ? <BroughtList lines={answer.lines} /> : null}
      <p className="lead">{words.lead}</p>
      <Form formKey={key} rejected={answer?.lines ? undefined : rejected} files>
        <FileField
          rejected={answer?.lines ? undefined : rejected}
          name="file"
          label={words.file}
          accept="application/json"
        />
        <p className="buttons">
          <Button>{words.send}</Button>
        </p>
      </Form>
    </>
  )
}
