import { longestWords, reopenDays } from '#app/domain/problems/problem.ts'
import { begunWith, type RejectedForm } from '#app/forms/rejected-form.ts'
import { Tick } from '#app/ui/choices/tick.tsx'
import { TextArea } from '#app/ui/fields/text-area.tsx'
import { TextField } from '#app/ui/fields/text-field.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { NumbersTick } from '#app/ui/form/numbers-tick.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { useText } from '#app/ui/use-language.ts'

type Props = { formKey: string; rejected: RejectedForm | undefined }

/** The sender opens a report again, with words. */
export function ReopenForm({ formKey, rejected }: Props) {
  const text = useText().problems.own
  return (
    <>
      <h2>{text.reopen}</h2>
      <p>{text.reopenLead(reopenDays)}</p>
      <Form formKey={`${formKey}r`} action="?do=reopen" rejected={rejected}>
        <TextArea {...{ rejected, name: 'text', label: text.why, rows: 3, limit: 1_000 }} />
        <NumbersTick rejected={rejected} />
        <p className="buttons">
          <Button>{text.reopen}</Button>
        </p>
      </Form>
    </>
  )
}

type Kept = {
  title: string
  words: string
  named: boolean
  private: boolean
  photos: number
  contact: boolean
}

/** What a sender can take out: only what is there is offered. */
export function CleanForm({ formKey, rejected, kept }: Props & { kept: Kept }) {
  const { own: text, words } = useText().problems
  const shown = rejected ?? begunWith({ title: [kept.title], words: [kept.words] })
  const tick = (name: string, label: string) => <Tick {...{ rejected: shown, name, label }} />
  return (
    <details open={rejected !== undefined}>
      <summary>{text.clean}</summary>
      <p>{text.cleanLead}</p>
      <Form formKey={`${formKey}c`} action="?do=clean" rejected={rejected}>
        <TextField {...{ rejected: shown, name: 'title', label: words.short }} />
        <TextArea
          {...{ rejected: shown, name: 'words', label: words.long, limit: longestWords, rows: 4 }}
          optional
        />
        {kept.named ? tick('hide-name', text.hideName) : null}
        {kept.private ? null : tick('hide-place', text.hidePlace)}
        {kept.photos > 0 ? tick('drop-photos', text.dropPhotos) : null}
        {kept.contact ? tick('drop-contact', text.dropContact) : null}
        <p className="buttons">
          <Button danger>{text.save}</Button>
        </p>
      </Form>
    </details>
  )
}
