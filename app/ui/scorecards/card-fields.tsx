import {
  type Asked,
  entitlementField,
  groups,
  mostEntitlements,
  ownField,
  peopleField,
  scoreField,
} from '#app/domain/scorecards/scorecard.ts'
import { keptDocuments } from '#app/forms/arrived-before.ts'
import type { RejectedForm } from '#app/forms/rejected-form.ts'
import { DateField } from '#app/ui/fields/date-field.tsx'
import { FileField } from '#app/ui/fields/file-field.tsx'
import { NumberField } from '#app/ui/fields/number-field.tsx'
import { TextArea } from '#app/ui/fields/text-area.tsx'
import { TextField } from '#app/ui/fields/text-field.tsx'
import { useSay } from '#app/ui/say.ts'
import { indicatorIn } from './in-words.ts'

type Props = { shown: RejectedForm; indicators: readonly Asked[] }

const rows = Array.from({ length: mostEntitlements }, (_, row) => row)

/** What is written after a meeting: each group by itself, then the provider, then what was compared and said. */
export function CardFields({ shown, indicators }: Props) {
  const say = useSay()
  const { form: text, groups: names, entitledColumns } = say.text.scorecards
  const field = (name: string, label: string) => ({ rejected: shown, name, label })
  return (
    <>
      <DateField {...field('on', text.on)} />
      <TextField {...field('where', text.where)} />
      <TextField {...field('led', text.led)} hint={text.ledHint} optional />
      <TextField {...field('provider', text.provider)} hint={text.ledHint} optional />
      <NumberField {...field('came', text.came)} />
      <NumberField {...field('women', text.women)} />
      {groups.map((group) => (
        <fieldset key={group}>
          <legend>
            <h2>{text.group(names[group])}</h2>
          </legend>
          <p className="hint">{text.scoreHint}</p>
          <div className="group-scores">
            <NumberField {...field(peopleField(group), text.people)} optional />
            {indicators.map((one) => (
              <NumberField
                key={one.key}
                {...field(scoreField(group, one.key), indicatorIn(say, one))}
                optional
              />
            ))}
          </div>
        </fieldset>
      ))}
      <fieldset>
        <legend>
          <h2>{text.own}</h2>
        </legend>
        <p className="hint">{text.scoreHint}</p>
        <div className="group-scores">
          {indicators.map((one) => (
            <NumberField
              key={one.key}
              {...field(ownField(one.key), indicatorIn(say, one))}
              optional
            />
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend>
          <h2>{text.entitled}</h2>
        </legend>
        <p className="hint">{text.entitledHint}</p>
        {rows.map((row) => (
          <div key={row} className="group-scores">
            {(['what', 'standard', 'actual'] as const).map((part) => (
              <TextField
                key={part}
                {...field(entitlementField(part, row), text.row(entitledColumns[part], row + 1))}
                optional
              />
            ))}
          </div>
        ))}
      </fieldset>
      <TextArea
        {...field('words', text.words)}
        hint={text.wordsHint}
        limit={4_000}
        rows={6}
        optional
      />
      <FileField
        {...field('file', text.minutes)}
        hint={text.minutesHint}
        accept="application/pdf,image/jpeg,image/png"
        kept={keptDocuments('file', shown)}
        optional
      />
    </>
  )
}
