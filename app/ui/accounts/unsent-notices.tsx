import { Notice } from '#app/ui/parts/notice.tsx'
import { useText } from '#app/ui/use-language.ts'

type Unsent = { channel: 'sms' | 'mail'; isOpen: boolean; waiting: number; failed: number }

/** Tells the office which messages do not reach people, and whom to tell. */
export function UnsentNotices({ unsent }: { unsent: readonly Unsent[] }) {
  const text = useText().people
  return unsent.map(({ channel, isOpen, waiting, failed }) => (
    <Notice key={channel} kind="wrong">
      {isOpen ? null : <p>{channel === 'sms' ? text.noSms(waiting) : text.noMail(waiting)}</p>}
      {failed > 0 ? <p>{text.failed(failed)}</p> : null}
    </Notice>
  ))
}
