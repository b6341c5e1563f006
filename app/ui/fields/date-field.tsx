import { type Day, instantOf, parseDay } from '#app/domain/calendar/day.ts'
import type { Language } from '#app/domain/language.ts'
import { date } from '#app/i18n/format.ts'
import { useLanguage } from '#app/ui/use-language.ts'
import { FieldFrame, type FieldProps, inputFacts } from './field-frame.tsx'
import { useTyped } from './field-names.ts'

type Props = Omit<FieldProps, 'value'> & { value?: Day | null | undefined }

/** A calendar day, sent as `2026-11-23`. */
export function DateField({ value, ...field }: Props) {
  const language = useLanguage()
  useTyped(field.name, field.label)
  const { input, fault, stands, written } = inputFacts({ ...field, value: value ?? undefined })
  return (
    <FieldFrame {...field} id={input.id} fault={fault} stands={stands && inWords(stands, language)}>
      <input {...input} type="date" className="date" defaultValue={written} />
    </FieldFrame>
  )
}

function inWords(written: string, language: Language): string {
  const day = parseDay(written)
  return day ? date(instantOf(day), language) : written
}
