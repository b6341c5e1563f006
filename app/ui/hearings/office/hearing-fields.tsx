import type { RejectedForm } from '#app/forms/rejected-form.ts'
import { Select } from '#app/ui/choices/select.tsx'
import { NamesField } from '#app/ui/fields/composite/names-field.tsx'
import { PlaceField } from '#app/ui/fields/composite/place-field.tsx'
import { DateTimeField } from '#app/ui/fields/date-time-field.tsx'
import { TextArea } from '#app/ui/fields/text-area.tsx'
import type { MapKit } from '#app/ui/maps/map-place.tsx'
import { useText } from '#app/ui/use-language.ts'

type Props = {
  shown: RejectedForm
  map: MapKit
  /** The years that have a published budget. */
  years: readonly number[]
  /** It is announced: a change says why. */
  reasoned: boolean
}

/** What the office writes of a hearing. */
export function HearingFields({ shown, map, years, reasoned }: Props) {
  const text = useText().hearingWork.fields
  const field = (name: string, label: string) => ({ rejected: shown, name, label })
  return (
    <>
      <Select
        {...field('year', text.year)}
        hint={text.yearHint}
        empty={text.otherMatter}
        options={years.map((year) => ({ value: String(year), label: String(year) }))}
        optional
      />
      <NamesField name="title" labels={text.title} hint={text.titleHint} rejected={shown} />
      <DateTimeField {...field('begins', text.begins)} />
      <DateTimeField {...field('ends', text.ends)} />
      <NamesField name="where" labels={text.where} hint={text.whereHint} rejected={shown} />
      <PlaceField shown={shown} map={map} />
      <NamesField
        name="about"
        labels={text.about}
        hint={text.aboutHint}
        rejected={shown}
        rows={5}
      />
      <NamesField
        name="agenda"
        labels={text.agenda}
        hint={text.agendaHint}
        rejected={shown}
        rows={7}
      />
      {reasoned ? (
        <TextArea {...field('reason', text.reason)} hint={text.reasonHint} rows={2} limit={1_000} />
      ) : null}
    </>
  )
}
