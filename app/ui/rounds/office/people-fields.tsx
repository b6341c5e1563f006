import { DateField } from '#app/ui/fields/date-field.tsx'
import { NumberField } from '#app/ui/fields/number-field.tsx'
import { Fieldset } from '#app/ui/form/fieldset.tsx'
import { useText } from '#app/ui/use-language.ts'
import type { RoundFormPart } from './round-form-props.ts'

/** From which age, and as of which day, residents propose and vote. */
export function PeopleFields({ again, plan }: RoundFormPart) {
  const { sections, fields } = useText().roundOffice
  const propose = plan?.rules.mayPropose
  const vote = plan?.rules.mayVote
  return (
    <Fieldset legend={sections.people}>
      <NumberField
        name="propose-age"
        label={fields.proposeAge}
        unit={fields.years}
        again={again}
        value={propose?.minAge ?? 16}
      />
      <DateField name="propose-on" label={fields.proposeOn} again={again} value={propose?.on} />
      <NumberField
        name="vote-age"
        label={fields.voteAge}
        unit={fields.years}
        again={again}
        value={vote?.minAge ?? 16}
      />
      <DateField name="vote-on" label={fields.voteOn} again={again} value={vote?.on} />
    </Fieldset>
  )
}
