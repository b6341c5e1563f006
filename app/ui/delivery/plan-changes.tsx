import { type Day, instantOf } from '#app/domain/calendar/day.ts'
import type { PlanChange } from '#app/domain/delivery/delivery.ts'
import { date, money } from '#app/i18n/format.ts'
import { useAsWritten } from '#app/ui/texts/as-written.ts'
import { useLanguage, useText } from '#app/ui/use-language.ts'

/** What was planned otherwise before, why it was changed, when, and by whom. */
export function PlanChanges({ changes }: { changes: readonly PlanChange[] }) {
  const text = useText().delivery
  const language = useLanguage()
  const written = useAsWritten()
  const said = (day: Day | null) => (day ? date(instantOf(day), language) : text.noDay)
  return changes.map((change) => {
    const { at, by, reason } = change
    const [what, from, to] =
      change.of === 'cost'
        ? [text.office.planned, money(change.from, language), money(change.to, language)]
        : [text.changed[change.which], said(change.from), said(change.to)]
    return (
      <div key={`${what} ${at.toISOString()}`} className="news">
        <p>
          {what}: {from} → {to}
          {reason ? (
            <>
              . {text.why}: {written(reason)}
            </>
          ) : null}
          <br />
          <small>
            <time dateTime={at.toISOString()}>{date(at, language)}</time> · {by}
          </small>
        </p>
      </div>
    )
  })
}
