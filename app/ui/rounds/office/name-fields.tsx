import { NamesField } from '#app/ui/fields/composite/names-field.tsx'
import { NumberField } from '#app/ui/fields/number-field.tsx'
import { Fieldset } from '#app/ui/form/fieldset.tsx'
import { useText } from '#app/ui/use-language.ts'
import type { RoundFormPart } from './round-form-props.ts'

/** Title and explanation in three languages, and the year. */
export function NameFields({ rejected, plan }: RoundFormPart) {
  const { sections, fields } = useText().roundOffice
  return (
    <Fieldset legend={sections.name}>
      <NamesField
        name="title"
        labels={{ ky: fields.titleKy, ru: fields.titleRu, en: fields.titleEn }}
        hint={fields.titleHint}
        rejected={rejected}
        value={plan?.title}
      />
      <NamesField
        name="about"
        labels={{ ky: fields.aboutKy, ru: fields.aboutRu, en: fields.aboutEn }}
        rejected={rejected}
        value={plan?.about}
        rows={3}
      />
      <NumberField name="year" label={fields.year} rejected={rejected} value={plan?.year} />
    </Fieldset>
  )
}
