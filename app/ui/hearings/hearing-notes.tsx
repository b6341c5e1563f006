import type { Hearing } from '#app/domain/hearings/hearing.ts'
import { Notice } from '#app/ui/parts/notice.tsx'
import { useAsWritten } from '#app/ui/texts/as-written.ts'
import { useText } from '#app/ui/use-language.ts'

/** What everybody has to know first: that it is called off, that it was announced late, that it was moved, and why. */
export function HearingNotes({ hearing }: { hearing: Hearing }) {
  const { announced, changes, calledOff } = hearing
  const text = useText().hearings
  const written = useAsWritten()
  return (
    <>
      {calledOff ? (
        <Notice kind="wrong" title={text.calledOffTitle}>
          <p>
            {text.because} {written(calledOff.reason)}
          </p>
        </Notice>
      ) : null}
      {announced?.reason ? (
        <Notice>
          <p>
            {text.shortNotice(announced.days, announced.usual)} {written(announced.reason)}
          </p>
        </Notice>
      ) : null}
      {changes.length > 0 ? (
        <Notice title={text.facts.moved}>
          {changes.map(({ at, reason, moved }) => (
            <p key={at.getTime()}>
              {text.movedBecause(at, written(reason))}
              {moved ? ` ${text.movedFromTo(moved.from, moved.to)}` : null}
            </p>
          ))}
        </Notice>
      ) : null}
    </>
  )
}
