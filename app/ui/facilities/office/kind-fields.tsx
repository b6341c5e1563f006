import { kindSigns, mostIndicators } from '#app/domain/facilities/kind.ts'
import { languages } from '#app/domain/language.ts'
import { type RejectedForm, typed } from '#app/forms/rejected-form.ts'
import { Select } from '#app/ui/choices/select.tsx'
import { Tick } from '#app/ui/choices/tick.tsx'
import { NamesField } from '#app/ui/fields/composite/names-field.tsx'
import { NumberField } from '#app/ui/fields/number-field.tsx'
import { TextArea } from '#app/ui/fields/text-area.tsx'
import { Fieldset } from '#app/ui/form/fieldset.tsx'
import { useText } from '#app/ui/use-language.ts'

/** What a municipality says of a kind of services; `shown` holds what stands in each field. */
export function KindFields({ shown }: { shown: RejectedForm }) {
  const text = useText().facilityWork
  const words = text.kindForm
  return (
    <>
      <NamesField name="name" labels={words.names} rejected={shown} />
      <Select
        {...{ rejected: shown, name: 'sign', label: words.sign }}
        options={kindSigns.map((value) => ({ value, label: words.signs[value] }))}
      />
      <NumberField
        {...{ rejected: shown, name: 'report-days', label: words.reportDays }}
        hint={words.reportDaysHint}
      />
      <Tick {...{ rejected: shown, name: 'offered', label: words.offered }} />
      <Rows what="question" shown={shown} />
      <Rows what="fact" shown={shown} />
      <TextArea
        {...{ rejected: shown, name: 'tags', label: words.tags, hint: words.tagsHint }}
        rows={4}
        optional
      />
    </>
  )
}

/** The rows that are written, and one more that is empty. */
function Rows({ what, shown }: { what: 'question' | 'fact'; shown: RejectedForm }) {
  const words = useText().facilityWork.kindForm
  const all = Array.from({ length: mostIndicators }, (_, at) => at + 1)
  const isWritten = (row: number) =>
    languages.some((language) => typed(shown, `${what}-${row}-${language}`))
  const last = all.findLast(isWritten) ?? 0
  return (
    <Fieldset legend={words[what].legend} hint={words[what].hint}>
      {all
        .filter((row) => row <= last + 1)
        .map((row) => (
          <NamesField
            key={row}
            name={`${what}-${row}`}
            labels={words[what].row(row)}
            rejected={shown}
          />
        ))}
    </Fieldset>
  )
}
