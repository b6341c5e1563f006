import { type CheckNote, noteLength } from '#app/domain/evaluation/case/check-note.ts'
import type { RejectedForm } from '#app/forms/rejected-form.ts'
import { dateTime } from '#app/i18n/format.ts'
import { TextArea } from '#app/ui/fields/text-area.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { useLanguage, useText } from '#app/ui/use-language.ts'

type Props = { notes: readonly CheckNote[] }

/** What those who check wrote to each other, the oldest first. */
export function NoteList({ notes }: Props) {
  const language = useLanguage()
  return notes.map(({ by, at, text }) => (
    <div className="note" key={`${by.account} ${at.toISOString()}`}>
      <p className="typed">{text}</p>
      <p className="quiet">{`${by.name}, ${dateTime(at, language)}`}</p>
    </div>
  ))
}

/** The same with a form for one more. */
export function CheckNotes({
  notes,
  formKey,
  rejected,
}: Props & { formKey: string; rejected: RejectedForm | undefined }) {
  const text = useText().checks.notes
  return (
    <section aria-labelledby="notes">
      <h2 id="notes">{text.title}</h2>
      <p className="quiet">{text.lead}</p>
      <NoteList notes={notes} />
      <Form formKey={formKey} rejected={rejected}>
        <TextArea name="note" label={text.label} rows={3} limit={noteLength} rejected={rejected} />
        <Button second>{text.button}</Button>
      </Form>
    </section>
  )
}
