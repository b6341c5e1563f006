import { bases } from '#app/domain/facilities/facility.ts'
import type { RejectedForm } from '#app/forms/rejected-form.ts'
import type { Option } from '#app/ui/choices/option.ts'
import { Radios } from '#app/ui/choices/radios.tsx'
import { Select } from '#app/ui/choices/select.tsx'
import { NamesField } from '#app/ui/fields/composite/names-field.tsx'
import { PlaceField } from '#app/ui/fields/composite/place-field.tsx'
import { DateField } from '#app/ui/fields/date-field.tsx'
import { TextField } from '#app/ui/fields/text-field.tsx'
import type { MapKit } from '#app/ui/maps/map-place.tsx'
import { useText } from '#app/ui/use-language.ts'

type Props = {
  /** What stands in each field. */
  shown: RejectedForm
  map: MapKit
  kinds: readonly Option[]
  villages: readonly Option[]
}

/** What the register says of a facility. */
export function FacilityFields({ shown, map, kinds, villages }: Props) {
  const text = useText().facilityWork
  const { columns, hints, bases: names } = text
  const field = (name: keyof typeof columns) => ({ rejected: shown, name, label: columns[name] })
  const short = (name: 'landmark' | 'provider' | 'standard' | 'tariff' | 'budget-code') => (
    <TextField {...field(name)} hint={hints[name]} optional />
  )
  return (
    <>
      <Select {...field('kind')} options={kinds} />
      <NamesField
        name="name"
        labels={{ ky: columns['name-ky'], ru: columns['name-ru'], en: columns['name-en'] }}
        hint={hints.name}
        rejected={shown}
      />
      <Select {...field('village')} options={villages} empty={text.wholeAimak} />
      {short('landmark')}
      <PlaceField shown={shown} map={map} />
      {short('provider')}
      {short('standard')}
      {short('tariff')}
      {short('budget-code')}
      <Radios
        {...field('basis')}
        options={bases.map((value) => ({ value, label: names[value] }))}
      />
      <DateField {...field('from')} optional />
    </>
  )
}
