import { NumberField } from '#app/ui/fields/number-field.tsx'
import { TextArea } from '#app/ui/fields/text-area.tsx'
import { TextField } from '#app/ui/fields/text-field.tsx'
import { Fieldset } from '#app/ui/form/fieldset.tsx'
import { useText } from '#app/ui/use-language.ts'
import type { RoundFormPart } from './round-form-props.ts'

/** Title and explanation in three languages, and the year. */
export function NameFields({ rejected, plan }: RoundFormPart) {
  const { sections, fields } = useText().roundOffice
  const title = plan?.title
  const about = plan?.about
  return (
    <Fieldset legend={sections.name}>
      <TextField
        name="title-ky"
        label={fields.titleKy}
        hint={fields.titleHint}
        rejected={rejected}
        value={title?.ky}
      />
      <TextField
        name="title-ru"
        label={fields.titleRu}
        optional
        rejected={rejected}
        value={title?.ru}
      />
      <TextField
        name="title-en"
        label={fields.titleEn}
        optional
        rejected={rejected}
        value={title?.en}
      />
      <TextArea
        name="about-ky"
        label={fields.aboutKy}
        rejected={rejected}
        value={about?.ky}
        rows={3}
      />
      <TextArea
        name="about-ru"
        label={fields.aboutRu}
        optional
        rejected={rejected}
        value={about?.ru}
        rows={3}
      />
      <TextArea
        name="about-en"
        label={fields.aboutEn}
        optional
        rejected={rejected}
        value={about?.en}
        rows={3}
      />
      <NumberField name="year" label={fields.year} rejected={rejected} value={plan?.year} />
    </Fieldset>
  )
}
