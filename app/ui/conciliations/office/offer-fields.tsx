import { offerLength, offerMoves, stands } from '#app/domain/conciliations/offer.ts'
import type { ConciliationDesk } from '#app/domain/conciliations/pages.ts'
import { moveLineValue } from '#app/forms/conciliations/move-line.ts'
import type { RejectedForm } from '#app/forms/rejected-form.ts'
import { amountWords } from '#app/i18n/amounts.ts'
import { Radios } from '#app/ui/choices/radios.tsx'
import { Select } from '#app/ui/choices/select.tsx'
import { Tick } from '#app/ui/choices/tick.tsx'
import { MoneyField } from '#app/ui/fields/money-field.tsx'
import { TextArea } from '#app/ui/fields/text-area.tsx'
import { Fieldset } from '#app/ui/form/fieldset.tsx'
import { useSay } from '#app/ui/say.ts'
import { moveLineWords, remarkCalled } from '../table-words.ts'

type Props = {
  desk: Pick<ConciliationDesk, 'table' | 'remarks' | 'options'>
  shown: RejectedForm
}

/** Who offers which money for which remark, and what each side says of it. */
export function OfferFields({ desk: { table, remarks, options }, shown }: Props) {
  const say = useSay()
  const { written, text: all, language } = say
  const { conciliationWork: text, conciliations: words } = all
  const { sides } = table
  const field = (name: string, label: string) => ({ rejected: shown, name, label })
  const lines = options.map((option) => ({
    value: moveLineValue(option),
    label: [
      moveLineWords(say, option),
      ...(option.amount === null ? [] : [amountWords(option.amount, language)]),
    ].join(': '),
  }))
  const served = remarks.map((remark) => ({
    value: `${remark.number}`,
    label: remarkCalled(say, remark),
  }))
  return (
    <>
      <Select
        {...field('by', text.offerBy)}
        options={sides.map(({ number, name }) => ({ value: `${number}`, label: written(name) }))}
      />
      <TextArea {...field('text', text.offerText)} hint={text.offerTextHint} limit={offerLength} />
      {Array.from({ length: offerMoves }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows of a form are told apart by their place alone
        <Fieldset key={at} legend={text.move(at + 1)}>
          <Select
            {...field(`from-${at}`, text.from)}
            options={lines}
            empty={text.noLine}
            optional={at > 0}
          />
          <Select
            {...field(`to-${at}`, text.to)}
            options={lines}
            empty={text.noLine}
            optional={at > 0}
          />
          <MoneyField {...field(`amount-${at}`, text.amount)} optional={at > 0} />
          <Select
            {...field(`remark-${at}`, text.forRemark)}
            options={served}
            empty={text.noLine}
            optional={at > 0}
          />
        </Fieldset>
      ))}
      {sides.map(({ number, name }) => (
        <Fieldset key={number} legend={text.standOf(written(name))}>
          <Radios
            {...field(`stand-${number}`, text.standOf(written(name)))}
            options={stands.map((value) => ({ value, label: words.stands[value] }))}
            value="silent"
          />
          <TextArea
            {...field(`words-${number}`, text.words)}
            hint={text.wordsHint}
            rows={2}
            limit={offerLength}
            optional
          />
        </Fieldset>
      ))}
      <Tick {...field('withdrawn', text.withdrawn)} />
    </>
  )
}
