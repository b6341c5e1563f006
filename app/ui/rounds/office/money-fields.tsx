import { potField } from '#app/domain/rounds/plan/plan.ts'
import { shownIn } from '#app/domain/words/as-written.ts'
import { MoneyField } from '#app/ui/fields/money-field.tsx'
import { Fieldset } from '#app/ui/form/fieldset.tsx'
import { useLanguage, useText } from '#app/ui/use-language.ts'
import type { RoundFormPart, VillageName } from './round-form-props.ts'

/** One sum for the whole aimak, or one for each village. */
export function MoneyFields({
  rejected,
  plan,
  villages,
}: RoundFormPart & { villages: readonly VillageName[] }) {
  const language = useLanguage()
  const { sections, fields } = useText().roundOffice
  const moneyOf = (village: number | null) =>
    plan?.rules.pots.find((pot) => pot.village === village)?.money
  return (
    <Fieldset legend={sections.money} hint={sections.moneyHint}>
      <MoneyField
        name={potField(null)}
        label={fields.wholePot}
        optional
        rejected={rejected}
        value={moneyOf(null)}
      />
      {villages.map(({ number, name }) => (
        <MoneyField
          key={number}
          name={potField(number)}
          label={fields.villagePot(shownIn(language, name))}
          optional
          rejected={rejected}
          value={moneyOf(number)}
        />
      ))}
    </Fieldset>
  )
}
