import { moveRows, reasonLength } from '#app/domain/remarks/answer.ts'
import { type PublicRemark, titleOf } from '#app/domain/remarks/public-remark.ts'
import { verdicts } from '#app/domain/remarks/verdict.ts'
import type { LineOption } from '#app/domain/remarks/writing.ts'
import type { RejectedForm } from '#app/forms/rejected-form.ts'
import { numero } from '#app/i18n/format.ts'
import { Radios } from '#app/ui/choices/radios.tsx'
import { Select } from '#app/ui/choices/select.tsx'
import { MoneyField } from '#app/ui/fields/money-field.tsx'
import { TextArea } from '#app/ui/fields/text-area.tsx'
import { TextField } from '#app/ui/fields/text-field.tsx'
import { Fieldset } from '#app/ui/form/fieldset.tsx'
import { useSay } from '#app/ui/say.ts'
import { lineOptions } from './remark-fields.tsx'

type Props = {
  remark: PublicRemark
  others: readonly PublicRemark[]
  lines: readonly LineOption[]
  rejected: RejectedForm | undefined
}

/** What is decided, why and by which act, and which money moves from line to line. */
export function AnswerFields({ remark, others, lines, rejected }: Props) {
  const say = useSay()
  const { states, form: text } = say.text.remarkAnswers
  const asks = remark.wish === 'more' || remark.wish === 'less'
  const options = lineOptions(say, lines)
  return (
    <>
      <Radios
        {...{ rejected, name: 'verdict', label: text.verdict }}
        options={verdicts
          .filter((verdict) => !(asks && verdict === 'explained'))
          .map((value) => ({ value, label: states[value] }))}
      />
      <TextArea
        {...{ rejected, name: 'reason', label: text.reason, hint: text.reasonHint }}
        limit={reasonLength}
      />
      <TextField
        {...{ rejected, name: 'ground', label: text.ground, hint: text.groundHint }}
        optional
      />
      <Select
        {...{ rejected, name: 'duplicateOf', label: text.duplicateOf }}
        options={others.map((one) => ({
          value: `${one.number}`,
          label: `${numero(one.number, say.language)} ${titleOf(one)}`,
        }))}
        empty={text.noDuplicate}
        optional
      />
      {Array.from({ length: moveRows }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows of a form are told apart by their place alone
        <Fieldset key={at} legend={text.move(at + 1)}>
          <Select
            {...{ rejected, name: `from-${at}`, label: text.from, options }}
            empty={text.noLine}
            optional
          />
          <Select
            {...{ rejected, name: `to-${at}`, label: text.to, options }}
            empty={text.noLine}
            optional
          />
          <MoneyField {...{ rejected, name: `amount-${at}`, label: text.amount }} optional />
        </Fieldset>
      ))}
    </>
  )
}
