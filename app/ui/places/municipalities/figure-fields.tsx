import type { Again } from '#app/ui/again.ts'
import { NumberField } from '#app/ui/fields/number-field.tsx'
import { TextField } from '#app/ui/fields/text-field.tsx'
import { useText } from '#app/ui/use-language.ts'

type Props = { shown: Again | undefined }

/** A municipality's name in the three languages. */
export function NameFields({ shown }: Props) {
  const text = useText().territory
  const field = (name: string, label: string) => ({ again: shown, name, label })
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
      <NumberField again={shown} name="population" label={text.population} />
      <NumberField again={shown} name="adults" label={text.adults} hint={text.adultsHint} />
    </>
  )
}
