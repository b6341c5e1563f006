import { Tick } from '#app/ui/choices/tick.tsx'
import { DateField } from '#app/ui/fields/date-field.tsx'
import { NumberField } from '#app/ui/fields/number-field.tsx'
import { Fieldset } from '#app/ui/form/fieldset.tsx'
import { useText } from '#app/ui/use-language.ts'
import type { RoundFormPart } from './round-form-props.ts'

/** From which age, and as of which day, residents propose and vote. */
export function PeopleFields({ rejected, plan }: RoundFormPart) {
  const { sections, fields } = useText().roundOffice
  const propose = plan?.rules.mayPropose
  const vote = plan?.rules.mayVote
  const binding = useText().roll.field
  return (
    <Fieldset legend={sections.people}>
      <NumberField
        name="propose-age"
        label={fields.proposeAge}
        unit={fields.years}
        rejected={rejected}
        value={propose?.minAge ?? 16}
      />
      <DateField
        name="propose-on"
        label={fields.proposeOn}
        rejected={rejected}
        value={propose?.on}
      />
      <NumberField
        name="vote-age"
        label={fields.voteAge}
        unit={fields.years}
        rejected={rejected}
        value={vote?.minAge ?? 16}
      />
      <DateField name="vote-on" label={fields.voteOn} rejected={rejected} value={vote?.on} />
      <Tick
        {...{ rejected, name: 'binding', label: binding.label, hint: binding.hint }}
        value={plan?.binding === true}
      />
    </Fieldset>
  )
}
