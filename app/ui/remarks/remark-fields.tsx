import { filesTaken, mostFiles, remarkLength, wishes } from '#app/domain/remarks/remark.ts'
import type { LineOption, Writing } from '#app/domain/remarks/writing.ts'
import { shownIn } from '#app/domain/words/as-written.ts'
import { keptDocuments } from '#app/forms/arrived-before.ts'
import type { RejectedForm } from '#app/forms/rejected-form.ts'
import { amountWords } from '#app/i18n/amounts.ts'
import { Radios } from '#app/ui/choices/radios.tsx'
import { Select } from '#app/ui/choices/select.tsx'
import { Tick } from '#app/ui/choices/tick.tsx'
import { FileField } from '#app/ui/fields/file-field.tsx'
import { MoneyField } from '#app/ui/fields/money-field.tsx'
import { TextArea } from '#app/ui/fields/text-area.tsx'
import { type Say, useSay } from '#app/ui/say.ts'
import { lineValue, lineWords } from './line-option.ts'

type Props = {
  writing: Writing
  /** The line it stands on; null where it is chosen in the form. */
  line: LineOption | null
  /** In the words of the office, for somebody else's remark. */
  forOther?: boolean
  rejected: RejectedForm | undefined
}

/** What is wanted, in words and money, from which village, and what lies beside it. */
export function RemarkFields({ writing, line, forOther, rejected }: Props) {
  const say = useSay()
  const { form: text, office, wishes: names } = say.text.remarks
  const others = writing.lines.filter((one) => !line || lineValue(one) !== lineValue(line))
  return (
    <>
      <Radios
        {...{ rejected, name: 'wish', label: text.wish }}
        options={wishes.map((value) => ({ value, label: names[value] }))}
      />
      <TextArea
        {...{ rejected, name: 'text', label: text.text, hint: text.textHint }}
        limit={remarkLength}
      />
      <MoneyField
        {...{ rejected, name: 'sum', label: text.sum }}
        hint={sumHint(say, line)}
        optional
      />
      <Select
        {...{ rejected, name: 'other', label: text.other, hint: text.otherHint }}
        options={lineOptions(say, others)}
        empty={text.otherNone}
        optional
      />
      <Select
        {...{ rejected, name: 'village', label: forOther ? office.village : text.village }}
        options={writing.villages.map(({ number, name }) => ({
          value: `${number}`,
          label: shownIn(say.language, name),
        }))}
        value={writing.village === null ? undefined : `${writing.village}`}
      />
      <FileField
        {...{ rejected, name: 'files', label: text.files, hint: text.filesHint(mostFiles) }}
        accept={filesTaken}
        multiple
        kept={keptDocuments('files', rejected)}
        optional
      />
      <Tick
        {...{ rejected, name: 'named', label: forOther ? office.named : text.named }}
        hint={text.namedHint}
      />
    </>
  )
}

function sumHint({ language, text: { remarks } }: Say, line: LineOption | null): string {
  const amount = line?.amount ?? null
  return amount === null
    ? remarks.form.sumHintNone
    : remarks.form.sumHint(amountWords(amount, language))
}

/** Lines to choose from, each with its code, name and amount. */
export function lineOptions(say: Say, lines: readonly LineOption[]) {
  return lines.map((line) => ({
    value: lineValue(line),
    label: [
      lineWords(say, line),
      ...(line.amount === null ? [] : [amountWords(line.amount, say.language)]),
    ].join(': '),
  }))
}
