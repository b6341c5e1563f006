import { type Day, instantOf } from '#app/domain/calendar/day.ts'
import type { StageStep } from '#app/domain/delivery/timeline.ts'
import { date } from '#app/i18n/format.ts'
import { Notice } from '#app/ui/parts/notice.tsx'
import { useLanguage, useText } from '#app/ui/use-language.ts'

/** What stands now, in one sentence above the way: the stage, its lateness, when it opens; or that it is opened. */
export function DeliveryNow({ stages }: { stages: readonly StageStep[] }) {
  const text = useText().delivery
  const language = useLanguage()
  const said = (day: Day) => date(instantOf(day), language)
  const present = stages.find(({ state }) => state === 'present')
  const opening = stages.find(({ stage }) => stage === 'opening')
  if (!present)
    return (
      <Notice kind="done">
        <p>
          <b>{opening?.actual ? text.openedOn(said(opening.actual)) : text.done}</b>
        </p>
      </Notice>
    )
  return (
    <Notice kind="now">
      <p>
        <b>{text.nowIn(text.stages[present.stage], present.lateDays)}</b>{' '}
        {present.moved > 0 && present.first
          ? `${text.firstPlanned(said(present.first), present.moved)}. `
          : null}
        {present.moved > 0 && present.planned
          ? `${text.plannedNow(said(present.planned))}. `
          : null}
        {opening?.planned ? text.opens(said(opening.planned)) : null}
      </p>
    </Notice>
  )
}
