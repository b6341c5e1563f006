import { NumberField } from '#app/ui/fields/number-field.tsx'
import { TextField } from '#app/ui/fields/text-field.tsx'
import type { RejectedForm } from '#app/ui/rejected-form.ts'
import { useText } from '#app/ui/use-language.ts'

type Props = { shown: RejectedForm | undefined }

/** A municipality's name in the three languages. */
export function NameFields({ shown }: Props) {
  const text = useText().territory
  const field = (name: string, label: string) => ({ rejected: shown, name, label })
  return (
    <>
      <TextField {...field('name-ky', text.nameKy)} />
      <TextField {...field('name-ru', text.nameRu)} />
      <TextField {...field('name-en', text.nameEn)} />
    </>
  )
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
