import type { RejectedForm } from '#app/forms/rejected-form.ts'
import { NamesField } from '#app/ui/fields/composite/names-field.tsx'
import { NumberField } from '#app/ui/fields/number-field.tsx'
import { useText } from '#app/ui/use-language.ts'

type Props = { shown: RejectedForm | undefined }

/** A municipality's name in the three languages. */
export function NameFields({ shown }: Props) {
  const text = useText().territory
  const labels = { ky: text.nameKy, ru: text.nameRu, en: text.nameEn }
  return <NamesField name="name" labels={labels} rejected={shown} all />
}

/** How many live there, and how many of them may vote. */
export function FigureFields({ shown }: Props) {
  const text = useText().territory
  return (
    <>
      <NumberField rejected={shown} name="population" label={text.population} />
      <NumberField rejected={shown} name="adults" label={text.adults} hint={text.adultsHint} />
    </>
  )
}
