import { orderParts } from '#app/domain/hearings/order/order.ts'
import type { RejectedForm } from '#app/forms/rejected-form.ts'
import { Tick } from '#app/ui/choices/tick.tsx'
import { NamesField } from '#app/ui/fields/composite/names-field.tsx'
import { NumberField } from '#app/ui/fields/number-field.tsx'
import { TextArea } from '#app/ui/fields/text-area.tsx'
import { TextField } from '#app/ui/fields/text-field.tsx'
import { useText } from '#app/ui/use-language.ts'

type Props = {
  shown: RejectedForm
  /** There is a version already: a change says why. */
  changes: boolean
}

/** What the office writes of an order: its terms, its parts in three languages, by which decision it was adopted. */
export function OrderFields({ shown, changes }: Props) {
  const text = useText().consultation
  const { terms } = text
  return (
    <>
      <fieldset>
        <legend>{terms.heading}</legend>
        <p className="how">{terms.hint}</p>
        {(['notice', 'answer', 'minutes'] as const).map((name) => (
          <NumberField key={name} {...{ name, label: terms.fields[name], rejected: shown }} />
        ))}
      </fieldset>
      {orderParts.map((part) => (
        <fieldset key={part}>
          <legend>{text.parts[part]}</legend>
          <NamesField
            name={part}
            labels={text.partIn(text.parts[part])}
            rejected={shown}
            rows={6}
          />
        </fieldset>
      ))}
      <Tick
        {...{ name: 'translationsHold', label: text.translationsHold, rejected: shown }}
        hint={text.translationsHoldHint}
      />
      <TextField
        {...{ name: 'ground', label: text.ground, hint: text.groundHint, rejected: shown }}
        optional
      />
      {changes ? (
        <TextArea
          {...{ name: 'reason', label: text.reason, hint: text.reasonHint, rejected: shown }}
          rows={2}
          limit={1_000}
        />
      ) : null}
    </>
  )
}
