import type { RejectedForm } from '#app/forms/rejected-form.ts'
import { Select } from '#app/ui/choices/select.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { ErrorSummary } from '#app/ui/form/rejected/error-summary.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { Notice } from '#app/ui/parts/notice.tsx'
import { useText } from '#app/ui/use-language.ts'

type Props = {
  formKey: string
  /** The name of the village so far; null where the account says none. */
  before: string | null
  /** Its number, where it still stands. */
  village: string
  options: readonly { value: string; label: string }[]
  /** It was divided or given up, and the reader was asked. */
  asked: boolean
  duringVote: boolean
  back: string
  rejected?: RejectedForm | undefined
}

/** Where the reader lives, with what it decides; while a vote runs only why it stands. */
export function VillageForm({ formKey, before, village, options, ...rest }: Props) {
  const { asked, duringVote, back, rejected } = rest
  const { accounts, reasons } = useText()
  const words = accounts.village
  const intro = asked ? words.intro(before ?? '') : words.now(before ?? accounts.page.noVillage)
  return (
    <>
      <h1>{words.title}</h1>
      <p>{intro}</p>
      {asked ? null : <p>{words.effect}</p>}
      {duringVote && !rejected ? (
        <Notice kind="now">
          <p>{reasons['village-during-vote']({})}</p>
          <p>
            <a href={back}>{words.back}</a>
          </p>
        </Notice>
      ) : null}
      {duringVote && rejected ? <ErrorSummary {...rejected} /> : null}
      {duringVote ? null : (
        <Form formKey={formKey} rejected={rejected}>
          <input type="hidden" name="back" value={back} />
          <Select
            name="village"
            label={words.label}
            options={options}
            value={village}
            rejected={rejected}
          />
          <p className="buttons">
            <Button>{words.button}</Button>
            <a href={back}>{asked ? words.later : words.back}</a>
          </p>
        </Form>
      )}
    </>
  )
}
