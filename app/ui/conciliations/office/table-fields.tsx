import type { Laying } from '#app/domain/conciliations/pages.ts'
import type { RejectedForm } from '#app/forms/rejected-form.ts'
import { amountWords } from '#app/i18n/amounts.ts'
import { Checkboxes } from '#app/ui/choices/checkboxes.tsx'
import { NamesField } from '#app/ui/fields/composite/names-field.tsx'
import { DateTimeField } from '#app/ui/fields/date-time-field.tsx'
import { TextArea } from '#app/ui/fields/text-area.tsx'
import { useSay } from '#app/ui/say.ts'
import { lineWords } from '../../remarks/line-option.ts'
import { remarkCalled } from '../table-words.ts'

type Props = { laying: Pick<Laying, 'remarks' | 'apart'>; shown: RejectedForm; reasoned?: boolean }

/** Which remarks lie on a table, what it is called, and when and where it meets. */
export function TableFields({ laying: { remarks, apart }, shown, reasoned = false }: Props) {
  const say = useSay()
  const { conciliationWork, remarks: words } = say.text
  const { fields: text } = conciliationWork
  const field = (name: string, label: string) => ({ rejected: shown, name, label })
  return (
    <>
      <NamesField name="title" labels={text.title} hint={text.titleHint} rejected={shown} />
      <Checkboxes
        {...field('remarks', text.remarks)}
        hint={apart.length > 0 ? text.remarksHint : text.remarksAtLeast}
        options={remarks.map((remark) => ({
          value: `${remark.number}`,
          label: remarkCalled(say, remark),
          hint: [
            words.wishes[remark.wish],
            lineWords(say, remark.line),
            ...remark.wanted.slice(0, 1).map(({ by }) => amountWords(by, say.language)),
            ...(apart.includes(remark.number) ? [text.apart] : []),
          ].join(' · '),
        }))}
      />
      <DateTimeField {...field('begins', text.begins)} />
      <DateTimeField {...field('ends', text.ends)} />
      <NamesField name="where" labels={text.where} hint={text.whereHint} rejected={shown} />
      {reasoned ? (
        <TextArea {...field('reason', text.reason)} hint={text.reasonHint} rows={2} limit={1_000} />
      ) : null}
    </>
  )
}
