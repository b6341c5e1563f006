import { datedPhases } from '#app/domain/rounds/plan/check-calendar.ts'
import { phaseDate } from '#app/i18n/short-forms.ts'
import { DateTimeField } from '#app/ui/fields/date-time-field.tsx'
import { Fieldset } from '#app/ui/form/fieldset.tsx'
import { Facts } from '#app/ui/parts/facts.tsx'
import { useLanguage, useText } from '#app/ui/use-language.ts'
import type { RoundFormPart } from './round-form-props.ts'

/** A date and a time for each phase; only shown, not asked, once the phases have begun. */
export function CalendarFields({ rejected, plan, locked }: RoundFormPart & { locked: boolean }) {
  const { sections, fields } = useText().roundOffice
  if (locked && plan) return <LockedCalendar plan={plan} rejected={rejected} />
  return (
    <Fieldset legend={sections.calendar} hint={sections.calendarHint}>
      {datedPhases.map((phase) => (
        <DateTimeField
          key={phase}
          name={phase}
          label={phase === 'counting' ? fields.votingEnds : fields.starts(phase)}
          rejected={rejected}
          value={plan?.calendar[phase]}
        />
      ))}
    </Fieldset>
  )
}

function LockedCalendar({ plan }: RoundFormPart) {
  const { sections, fields, calendarLocked } = useText().roundOffice
  const language = useLanguage()
  if (!plan) return null
  return (
    <Fieldset legend={sections.calendar} hint={calendarLocked}>
      <Facts
        facts={datedPhases.map((phase) => ({
          label: phase === 'counting' ? fields.votingEnds : fields.starts(phase),
          value: phaseDate(phase, plan.calendar[phase], language),
        }))}
      />
    </Fieldset>
  )
}
