import { wishes } from '#app/domain/remarks/remark.ts'
import type { LineOption } from '#app/domain/remarks/writing.ts'
import type { RejectedForm } from '#app/forms/rejected-form.ts'
import { Radios } from '#app/ui/choices/radios.tsx'
import { Select } from '#app/ui/choices/select.tsx'
import { MoneyField } from '#app/ui/fields/money-field.tsx'
import { lineOptions } from '#app/ui/remarks/remark-fields.tsx'
import { useSay } from '#app/ui/say.ts'

type Props = { lines: readonly LineOption[]; rejected: RejectedForm | undefined }

/** Of which line a question is, and what it wants of it. */
export function TakeOverFields({ lines, rejected }: Props) {
  const say = useSay()
  const { line, form: text, wishes: names } = say.text.remarks
  return (
    <>
      <Select {...{ rejected, name: 'line', label: line }} options={lineOptions(say, lines)} />
      <Radios
        {...{ rejected, name: 'wish', label: text.wish }}
        options={wishes.map((value) => ({ value, label: names[value] }))}
      />
      <MoneyField
        {...{ rejected, name: 'sum', label: text.sum, hint: text.sumHintNone }}
        optional
      />
    </>
  )
}
