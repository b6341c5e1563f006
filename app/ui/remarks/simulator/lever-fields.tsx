import { type Language, languages } from '#app/domain/language.ts'
import { protections } from '#app/domain/remarks/simulator/levers.ts'
import type { LeverDesk } from '#app/domain/remarks/simulator/simulator-page.ts'
import type { RejectedForm } from '#app/forms/rejected-form.ts'
import { inScale, scaleOf, unitWord } from '#app/i18n/amounts.ts'
import { Select } from '#app/ui/choices/select.tsx'
import { TextField } from '#app/ui/fields/text-field.tsx'
import { Fieldset } from '#app/ui/form/fieldset.tsx'
import { useSay } from '#app/ui/say.ts'
import { AmountTable } from '../../budget/parts/amount-table.tsx'
import { lineName } from '../../budget/parts/use-line-name.ts'

/** The rows of groups, as many as the form holds. */
export function LeverFields({ shown }: { shown: RejectedForm }) {
  const { office: text, protections: reasons } = useSay().text.simulator
  const movable = rowsOf(shown, ['lines', ...said('name'), 'least', 'most', ...said('why')])
  const kept = rowsOf(shown, [
    'kept-lines',
    ...said('kept-name'),
    'kept-because',
    ...said('kept-why'),
  ])
  const because = protections.map((value) => ({ value, label: reasons[value] }))
  return (
    <>
      <h2>{text.movable}</h2>
      {movable.map((row) => (
        <Fieldset key={row} legend={text.group(row + 1)}>
          <Lines {...{ shown, row, mark: '' }} />
          <div className="pair">
            <TextField
              {...{ rejected: shown, row, name: 'least', label: text.least, short: true }}
            />
            <TextField {...{ rejected: shown, row, name: 'most', label: text.most, short: true }} />
          </div>
          <Said {...{ shown, row, name: 'why', labels: text.whyLimits, hint: text.whyHint }} />
        </Fieldset>
      ))}
      <h2>{text.kept}</h2>
      {kept.map((row) => (
        <Fieldset key={row} legend={text.keptGroup(row + 1)}>
          <Lines {...{ shown, row, mark: 'kept-' }} />
          <Select
            {...{ rejected: shown, row, name: 'kept-because', label: text.because }}
            options={because}
          />
          <Said {...{ shown, row, name: 'kept-why', labels: text.whyKept, hint: text.whyHint }} />
        </Fieldset>
      ))}
    </>
  )
}

/** The fields of what is said of a group, one a language. */
const said = (name: string) => languages.map((language) => `${name}-${language}`)

type SaidProps = {
  shown: RejectedForm
  row: number
  name: string
  labels: Readonly<Record<Language, string>>
  hint: string
}

function Said({ shown, row, name, labels, hint }: SaidProps) {
  return languages.map((language) => (
    <TextField
      key={language}
      {...{ rejected: shown, row, name: `${name}-${language}`, label: labels[language] }}
      hint={language === 'ky' ? hint : undefined}
      optional
    />
  ))
}

/** As many rows as any of their fields was sent for: a fault of each leads to its field. */
const rowsOf = ({ answers }: RejectedForm, names: readonly string[]) =>
  Array.from(
    { length: Math.max(0, ...names.map((name) => answers[name]?.length ?? 0)) },
    (_, row) => row,
  )

function Lines({ shown, row, mark }: { shown: RejectedForm; row: number; mark: string }) {
  const text = useSay().text.simulator.office
  return (
    <>
      <TextField
        {...{ rejected: shown, row, name: `${mark}lines`, label: text.lines, hint: text.linesHint }}
      />
      <Said {...{ shown, row, name: `${mark}name`, labels: text.name, hint: text.nameHint }} />
    </>
  )
}

/** What can be written into the groups: the lines of the draft with their codes. */
export function LinesOfDraft({ lines }: Pick<LeverDesk, 'lines'>) {
  const say = useSay()
  const text = say.text.simulator.office
  const scale = scaleOf(lines.map(({ amount }) => amount))
  const unit = unitWord(scale.unit, say.language)
  return (
    <details>
      <summary>{text.allLines(lines.length)}</summary>
      <AmountTable
        caption={text.allLines(lines.length)}
        quietCaption
        heads={[text.code, text.lineName, unit]}
        rows={lines.map(({ key, name, amount }) => ({
          key,
          label: key,
          cells: [
            lineName(say, name),
            amount === null ? null : inScale(amount, scale, say.language),
          ],
        }))}
      />
    </details>
  )
}
