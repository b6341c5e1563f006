import { countRules } from '#app/domain/rounds/round.ts'
import { Radios } from '#app/ui/choices/radios.tsx'
import { NumberField } from '#app/ui/fields/number-field.tsx'
import { Fieldset } from '#app/ui/form/fieldset.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'
import type { RoundFormPart } from './round-form-props.ts'

type Props = RoundFormPart & {
  /** The round on which other rules can be tried. */
  counted: number | null
}

/** How people choose and how it is counted. */
export function BallotFields({ rejected, plan, counted }: Props) {
  const { roundOffice, rounds, explained } = useText()
  const paths = usePaths()
  const { sections, fields } = roundOffice
  const rules = plan?.rules
  const approval = rules?.ballot.kind === 'approval' ? rules.ballot : null
  return (
    <Fieldset legend={sections.ballot}>
      <Radios
        name="ballot"
        label={fields.ballot}
        rejected={rejected}
        value={rules?.ballot.kind ?? 'approval'}
        options={[
          { value: 'approval', label: fields.approval },
          { value: 'knapsack', label: fields.knapsack },
        ]}
      />
      <NumberField name="min" label={fields.min} rejected={rejected} value={approval?.min ?? 1} />
      <NumberField name="max" label={fields.max} rejected={rejected} value={approval?.max ?? 5} />
      <Radios
        name="count"
        label={fields.count}
        rejected={rejected}
        value={rules?.count ?? 'mes-cost'}
        options={countRules.map((rule) => ({
          value: rule,
          label: rounds.countRule[rule],
          hint: rounds.countRuleAbout[rule],
        }))}
      />
      {counted === null ? null : (
        <p>
          <a href={paths.whatIf(counted)}>{explained.whatIf.forOffice}</a>
        </p>
      )}
      <NumberField
        name="threshold"
        label={fields.threshold}
        hint={fields.thresholdHint}
        rejected={rejected}
        value={rules?.threshold ?? 0}
      />
      <Shares rejected={rejected} plan={plan} />
    </Fieldset>
  )
}

function Shares({ rejected, plan }: RoundFormPart) {
  const { fields } = useText().roundOffice
  const rules = plan?.rules
  return (
    <>
      <NumberField
        name="cap"
        label={fields.cap}
        hint={fields.capHint}
        unit="%"
        rejected={rejected}
        value={(rules?.capBasisPoints ?? 4_000) / 100}
      />
      <NumberField
        name="own"
        label={fields.own}
        hint={fields.ownHint}
        unit="%"
        rejected={rejected}
        value={(rules?.ownContributionBasisPoints ?? 0) / 100}
      />
    </>
  )
}
