import { remarkLength } from '#app/domain/remarks/remark.ts'
import type { Sending } from '#app/domain/remarks/simulator/simulator-page.ts'
import { shownIn } from '#app/domain/words/as-written.ts'
import type { RejectedForm } from '#app/forms/rejected-form.ts'
import { changeInScale, inScale, scaleOf, unitWord } from '#app/i18n/amounts.ts'
import { Select } from '#app/ui/choices/select.tsx'
import { Tick } from '#app/ui/choices/tick.tsx'
import { TextArea } from '#app/ui/fields/text-area.tsx'
import { useSay } from '#app/ui/say.ts'
import { AmountTable } from '../../budget/parts/amount-table.tsx'
import { lineWords } from '../line-option.ts'

/** What was played, line by line as the remark will have it. */
export function MovesTable({ moves }: Pick<Sending, 'moves'>) {
  const say = useSay()
  const { language } = say
  const text = say.text.simulator
  const scale = scaleOf(moves.flatMap(({ line, by }) => [line.amount, by]))
  const amount = (tyiyn: number) => inScale(tyiyn, scale, language)
  return (
    <AmountTable
      caption={text.movesOf(unitWord(scale.unit, language))}
      heads={[say.text.remarks.line, text.difference]}
      rows={moves.map(({ line, by }) => ({
        key: line.key,
        label: (
          <>
            {lineWords(say, line)}
            <small>
              {' '}
              {amount(line.amount ?? 0)} → {amount((line.amount ?? 0) + by)}
            </small>
          </>
        ),
        cells: [changeInScale(by, scale, language)],
      }))}
      total={{
        key: 'total',
        label: say.text.openBudget.total,
        cells: [
          changeInScale(
            moves.reduce((sum, { by }) => sum + by, 0),
            scale,
            language,
          ),
        ],
      }}
    />
  )
}

type Props = Pick<Sending, 'villages' | 'village'> & { rejected: RejectedForm | undefined }

/** Why it was made so, from which village, and whether by name. */
export function SendingFields({ villages, village, rejected }: Props) {
  const { text: all, language } = useSay()
  const { form } = all.remarks
  return (
    <>
      <TextArea
        {...{ rejected, name: 'text', label: all.simulator.sending.text }}
        hint={all.simulator.sending.textHint}
        limit={remarkLength}
      />
      <Select
        {...{ rejected, name: 'village', label: form.village }}
        options={villages.map(({ number, name }) => ({
          value: `${number}`,
          label: shownIn(language, name),
        }))}
        value={village === null ? undefined : `${village}`}
      />
      <Tick {...{ rejected, name: 'named', label: form.named, hint: form.namedHint }} />
    </>
  )
}
