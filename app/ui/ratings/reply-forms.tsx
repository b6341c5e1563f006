import type { Rating } from '#app/domain/ratings/rating.ts'
import type { RejectedForm } from '#app/forms/rejected-form.ts'
import { TextArea } from '#app/ui/fields/text-area.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { useSay } from '#app/ui/say.ts'
import { PhotoBeside } from './documents.tsx'

type Props = { formKey: string; rejected: RejectedForm | undefined }

/** The provider's reply, which is published as it is written. */
export function ReplyForm({ formKey, rejected }: Props) {
  const text = useSay().text.ratings.work
  return (
    <Form formKey={formKey} rejected={rejected}>
      <TextArea {...{ rejected, name: 'text', label: text.text, hint: text.lead, limit: 2_000 }} />
      <p className="buttons">
        <Button>{text.send}</Button>
      </p>
    </Form>
  )
}

type Words = Pick<Rating, 'words' | 'at' | 'photo' | 'hidden'>

/** What residents wrote, each with the way to take it from the public page. */
export function HidingForms({
  formKey,
  rejected,
  words,
  mayHide,
}: Props & { words: readonly Words[]; mayHide: boolean }) {
  const { text: all, written } = useSay()
  const text = all.ratings.work
  if (words.length === 0) return <p className="quiet">{text.noWords}</p>
  return words.map(({ words: said, at, photo, hidden }, row) => {
    const moment = at.toISOString()
    const isThis = rejected?.answers.written?.[0] === moment
    return (
      <blockquote key={moment} className="said">
        {said ? <p className="prose">{written(said)}</p> : null}
        <PhotoBeside photo={photo} number={row + 1} />
        {hidden ? <p className="quiet">{text.hiddenBecause(written(hidden.reason))}</p> : null}
        {mayHide && !hidden ? (
          <details open={isThis}>
            <summary>{text.hide}</summary>
            <Form
              formKey={`${formKey}${row}`}
              action="?do=hide"
              rejected={isThis ? rejected : undefined}
            >
              <input type="hidden" name="written" value={moment} />
              <TextArea
                {...{ rejected: isThis ? rejected : undefined, name: 'reason' }}
                label={text.hideReason}
                rows={2}
                row={isThis ? undefined : row}
              />
              <p className="buttons">
                <Button danger>{text.hide}</Button>
              </p>
            </Form>
          </details>
        ) : null}
      </blockquote>
    )
  })
}
