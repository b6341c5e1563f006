import type { Month } from '#app/domain/calendar/day.ts'
import { monthName } from '#app/i18n/format.ts'
import { faultOf, typed } from '#app/ui/rejected-form.ts'
import { useLanguage, useText } from '#app/ui/use-language.ts'
import type { FieldProps } from '../field-frame.tsx'
import { Part, PartsFrame } from './parts-frame.tsx'

type Props = Omit<FieldProps, 'value' | 'row'> & { value?: Month | null | undefined }

const months = Array.from({ length: 12 }, (_, before) => before + 1)

/** A month of a year: `on-month` is chosen by its name, `on-year` written. */
export function MonthField({ value, ...field }: Props) {
  const { name, rejected } = field
  const { fields: labels, frame } = useText()
  const language = useLanguage()
  const fault = faultOf(rejected, name)
  const [year = '', month = ''] = value?.split('-') ?? []
  const facts = { 'aria-invalid': fault ? true : undefined }
  return (
    <PartsFrame {...field} fault={fault}>
      <Part id={name} label={labels.month}>
        <select
          {...facts}
          id={name}
          name={`${name}-month`}
          defaultValue={typed(rejected, `${name}-month`) ?? String(Number(month) || '')}
        >
          <option value="">{frame.form.choose}</option>
          {months.map((one) => (
            <option key={one} value={one}>
              {monthName(one, language)}
            </option>
          ))}
        </select>
      </Part>
      <Part id={`${name}-year`} label={labels.year}>
        <input
          {...facts}
          id={`${name}-year`}
          name={`${name}-year`}
          className="figures four"
          inputMode="numeric"
          autoComplete="off"
          defaultValue={typed(rejected, `${name}-year`) ?? year}
        />
      </Part>
    </PartsFrame>
  )
}
