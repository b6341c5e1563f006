import { instantOf, localTimeOf, parseDay } from '#app/domain/calendar/day.ts'
import type { Language } from '#app/domain/language.ts'
import { dateTime } from '#app/i18n/format.ts'
import { useLanguage } from '#app/ui/use-language.ts'
import { FieldFrame, type FieldProps, inputFacts } from './field-frame.tsx'
import { useTyped } from './field-names.ts'

type Props = Omit<FieldProps, 'value'> & { value?: Date | null | undefined }

/** A day and a time of day in Bishkek, sent as `2026-11-23T18:00`. */
export function DateTimeField({ value, ...field }: Props) {
  const language = useLanguage()
  const shown = value ? localTimeOf(value) : undefined
  useTyped(field.name, field.label)
  const { input, fault, stands, written } = inputFacts({ ...field, value: shown })
  return (
    <FieldFrame {...field} id={input.id} fault={fault} stands={stands && inWords(stands, language)}>
      <input {...input} type="datetime-local" className="date" defaultValue={written} />
    </FieldFrame>
  )
}

function inWords(written: string, language: Language): string {
  const day = parseDay(written.slice(0, 10))
  return day ? dateTime(instantOf(day, written.slice(11, 16)), language) : written
}
