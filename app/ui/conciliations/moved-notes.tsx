import type { Conciliation } from '#app/domain/conciliations/conciliation.ts'
import { shownIn } from '#app/domain/words/as-written.ts'
import { date, dateTime } from '#app/i18n/format.ts'
import { Notice } from '#app/ui/parts/notice.tsx'
import { useSay } from '#app/ui/say.ts'

/** How what was announced was changed: the old, the new, and why. */
export function MovedNotes({ changes = [] }: Pick<Conciliation, 'changes'>) {
  const { language, written, text: all } = useSay()
  const text = all.conciliations.moved
  const where = ({ begins, where: at }: (typeof changes)[number]['before']) =>
    `${dateTime(begins, language)}, ${shownIn(language, at)}`
  return changes.map(({ at, reason, before, after }) => {
    const moved = where(before) !== where(after)
    const laid = before.remarks.join() !== after.remarks.join()
    return (
      <Notice key={at.getTime()} title={`${text.title}: ${date(at, language)}`}>
        {moved ? <p>{text.time(where(before), where(after))}</p> : null}
        {laid ? <p>{text.remarks(before.remarks, after.remarks)}</p> : null}
        <p className="kept-lines">{written(reason)}</p>
      </Notice>
    )
  })
}
