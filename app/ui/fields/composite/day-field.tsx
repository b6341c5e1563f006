import type { Day } from '#app/domain/calendar/day.ts'
import { faultOf, partsStandingIn, typed } from '#app/forms/rejected-form.ts'
import { useText } from '#app/ui/use-language.ts'
import type { FieldProps } from '../field-frame.tsx'
import { useTyped } from '../field-names.ts'
import { Part, PartsFrame } from './parts-frame.tsx'

type Props = Omit<FieldProps, 'value' | 'row'> & {
  value?: Day | null | undefined
  /** A date of birth: the browser may fill it in. */
  birth?: boolean
}

const parts = ['day', 'month', 'year'] as const

function useTypedParts(
  name: string,
  label: string,
  labels: Readonly<Record<(typeof parts)[number], string>>,
) {
  useTyped(`${name}-day`, `${label}, ${labels.day}`)
  useTyped(`${name}-month`, `${label}, ${labels.month}`)
  useTyped(`${name}-year`, `${label}, ${labels.year}`)
}

/** A day that people know by heart, as three figures: `born-day`, `born-month`, `born-year`. Coming days: DateField. */
export function DayField({ value, birth, ...field }: Props) {
  const { name, rejected } = field
  const labels = useText().fields
  useTypedParts(name, field.label, labels)
  const fault = faultOf(rejected, name)
  const inputs = parts.map((part) => `${name}-${part}`)
  const stands = partsStandingIn(rejected, inputs)
  const [year, month, day] = value?.split('-').map((part) => String(Number(part))) ?? []
  const known = { day, month, year }
  return (
    <PartsFrame {...field} fault={fault} stands={stands}>
      {parts.map((part) => {
        const id = part === 'day' ? name : `${name}-${part}`
        return (
          <Part key={part} id={id} label={labels[part]}>
            <input
              id={id}
              name={`${name}-${part}`}
              className={part === 'year' ? 'figures four' : 'figures two'}
              inputMode="numeric"
              autoComplete={birth ? `bday-${part}` : 'off'}
              aria-invalid={fault ? true : undefined}
              defaultValue={typed(rejected, `${name}-${part}`) ?? known[part] ?? ''}
            />
          </Part>
        )
      })}
    </PartsFrame>
  )
}
