import type { Day } from '#app/domain/calendar/day.ts'
import type { Writing } from '#app/domain/remarks/writing.ts'
import type { RejectedForm } from '#app/forms/rejected-form.ts'
import { Radios } from '#app/ui/choices/radios.tsx'
import { Select } from '#app/ui/choices/select.tsx'
import { DateField } from '#app/ui/fields/date-field.tsx'
import { TextField } from '#app/ui/fields/text-field.tsx'
import { useSay } from '#app/ui/say.ts'
import { lineOptions } from './remark-fields.tsx'

type Props = { writing: Writing; today: Day; rejected: RejectedForm | undefined }

/** Of which line it is, how it came, and whose it is. */
export function TakingInFields({ writing, today, rejected }: Props) {
  const say = useSay()
  const { office: text, line, source, sources } = say.text.remarks
  return (
    <>
      <Select
        {...{ rejected, name: 'line', label: line }}
        options={lineOptions(say, writing.lines)}
      />
      <Radios
        {...{ rejected, name: 'source', label: source }}
        options={(['letter', 'hearing'] as const).map((value) => ({
          value,
          label: sources[value],
        }))}
      />
      <TextField
        {...{ rejected, name: 'name', label: text.name, hint: text.nameHint }}
        autoComplete="off"
      />
      <TextField
        {...{ rejected, name: 'phone', label: text.phone, hint: text.phoneHint }}
        type="tel"
        autoComplete="off"
        optional
      />
      <DateField {...{ rejected, name: 'on', label: text.on }} value={today} />
      <Select
        {...{ rejected, name: 'woman', label: text.woman, hint: text.womanHint }}
        options={[
          { value: 'woman', label: text.womanYes },
          { value: 'man', label: text.womanNo },
        ]}
        empty={text.womanUnknown}
        optional
      />
    </>
  )
}
