import { Notice } from '#app/ui/parts/notice.tsx'
import { useText } from '#app/ui/use-language.ts'

type Unsent = { channel: 'sms' | 'mail'; isOpen: boolean; waiting: number; failed: number }

type Props = {
  unsent: readonly Unsent[]
  /** How many codes were sent to phones today, where no more are. */
  codesUsedUp: number | null
}

/** Tells the office which messages do not reach people, and whom to tell. */
export function UnsentNotices({ unsent, codesUsedUp }: Props) {
  const text = useText().people
  return (
    <>
      {unsent.map(({ channel, isOpen, waiting, failed }) => (
        <Notice key={channel} kind="wrong">
          {isOpen ? null : <p>{channel === 'sms' ? text.noSms(waiting) : text.noMail(waiting)}</p>}
          {failed > 0 ? <p>{text.failed(failed)}</p> : null}
        </Notice>
      ))}
      {codesUsedUp === null ? null : (
        <Notice kind="wrong">
          <p>{text.codesUsedUp(codesUsedUp)}</p>
        </Notice>
      )}
    </>
  )
}
