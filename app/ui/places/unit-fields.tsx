import type { RejectedForm } from '#app/forms/rejected-form.ts'
import { NamesField } from '#app/ui/fields/composite/names-field.tsx'
import { PlaceField } from '#app/ui/fields/composite/place-field.tsx'
import { DateField } from '#app/ui/fields/date-field.tsx'
import { NumberField } from '#app/ui/fields/number-field.tsx'
import { TextArea } from '#app/ui/fields/text-area.tsx'
import { PublicReasonField } from '#app/ui/form/public-reason-field.tsx'
import type { MapKit } from '#app/ui/maps/map-place.tsx'
import { useText } from '#app/ui/use-language.ts'

type Props = {
  shown: RejectedForm
  map: MapKit
  /** A round rests on the territory: what is changed says why, in public. */
  reasoned: boolean
}

/** What the register says of a unit; `shown` holds what stands in each field. */
export function UnitFields({ shown, map, reasoned }: Props) {
  const text = useText().territory
  const field = (name: string, label: string) => ({ rejected: shown, name, label })
  return (
    <>
      <NamesField
        name="name"
        labels={{ ky: text.nameKy, ru: text.nameRu, en: text.nameEn }}
        rejected={shown}
      />
      <TextArea {...field('aliases', text.aliases)} hint={text.aliasesHint} rows={3} optional />
      <DateField {...field('valid-from', text.validFrom)} optional />
      <NumberField {...field('population', text.population)} optional />
      <NumberField {...field('adults', text.adults)} hint={text.adultsHint} optional />
      <PlaceField shown={shown} map={map} />
      {reasoned ? <PublicReasonField rejected={shown} /> : null}
    </>
  )
}
