import type { RejectedForm } from '#app/forms/rejected-form.ts'
import { useText } from '#app/ui/use-language.ts'

type Props = { rejected: RejectedForm | undefined; now: string }

/**
 * In a form that does what its page showed: what that was, in a few words, and where it has changed since, both beside
 * each other.
 */
export function ShownBefore({ rejected, now }: Props) {
  const { shownBefore, showsNow } = useText().frame.form
  const before = rejected?.standing ? rejected.answers.shown?.[0] : undefined
  return (
    <>
      <input type="hidden" name="shown" value={now} />
      {before === undefined ? null : (
        <ul>
          <li>{shownBefore(before)}</li>
          <li>{showsNow(now)}</li>
        </ul>
      )}
    </>
  )
}
