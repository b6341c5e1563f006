import type { Day } from '#app/domain/calendar/day.ts'
import type { FacilityKind } from '#app/domain/facilities/kind.ts'
import { mostVisitPhotos, visitPhotoTypes } from '#app/domain/visits/documents.ts'
import { measureOf } from '#app/domain/visits/measures.ts'
import { checkField, checks, factField, mostVisitWords } from '#app/domain/visits/visit.ts'
import { shownIn } from '#app/domain/words/as-written.ts'
import { keptDocuments } from '#app/forms/arrived-before.ts'
import { allTyped, faultOf, type RejectedForm } from '#app/forms/rejected-form.ts'
import { DateField } from '#app/ui/fields/date-field.tsx'
import { useFieldName } from '#app/ui/fields/field-names.ts'
import { FileField } from '#app/ui/fields/file-field.tsx'
import { NumberField } from '#app/ui/fields/number-field.tsx'
import { TextArea } from '#app/ui/fields/text-area.tsx'
import { useLanguage, useText } from '#app/ui/use-language.ts'

type Kind = Pick<FacilityKind, 'key' | 'facts'>
type Props = {
  shown: RejectedForm
  kind: Kind
  /** Null on a phone, whose clock says when it was. */
  today: Day | null
}

/** What a monitor measures and sees: whatever was not looked at stays empty. */
export function VisitFields({ shown, kind, today }: Props) {
  const text = useText().visits
  const language = useLanguage()
  const field = (name: string, label: string) => ({ rejected: shown, name, label })
  return (
    <>
      {today ? <DateField {...field('on', text.form.on)} value={today} /> : null}
      {kind.facts.length > 0 ? <h2>{text.form.facts}</h2> : null}
      {kind.facts.map(({ key, name }) => {
        const label = shownIn(language, name)
        return measureOf(kind, key).is === 'yes-no' ? (
          <YesOrNo key={key} {...field(factField(key), label)} />
        ) : (
          <NumberField key={key} {...field(factField(key), label)} optional />
        )
      })}
      <h2>{text.form.seen}</h2>
      {checks.map((check) => (
        <YesOrNo key={check} {...field(checkField(check), text.checks[check])} />
      ))}
      <TextArea
        {...field('words', text.form.words)}
        hint={text.form.wordsHint}
        limit={mostVisitWords}
        rows={4}
        optional
      />
      <FileField
        {...field('photos', text.form.photos)}
        hint={text.form.photosHint(mostVisitPhotos)}
        accept={visitPhotoTypes}
        kept={keptDocuments('photos', shown)}
        multiple
        optional
      />
    </>
  )
}

/** Yes, no, or not looked at, in one line. */
function YesOrNo({
  rejected,
  name,
  label,
}: {
  rejected: RejectedForm
  name: string
  label: string
}) {
  const text = useText().visits
  const fault = faultOf(rejected, name)
  useFieldName(name, label)
  const [chosen = ''] = allTyped(rejected, name) ?? []
  const answers = [
    ['yes', text.yes],
    ['no', text.no],
    ['', text.notSeen],
  ] as const
  return (
    <fieldset
      className={fault ? 'field wrong' : 'field'}
      aria-describedby={fault ? `${name}-fault` : undefined}
    >
      <legend>{label}</legend>
      {fault ? (
        <span className="error" id={`${name}-fault`}>
          {fault}
        </span>
      ) : null}
      <div className="few-words">
        {answers.map(([value, word], at) => (
          <label key={value}>
            <input
              type="radio"
              id={at === 0 ? name : `${name}-${at}`}
              name={name}
              value={value}
              defaultChecked={chosen === value}
            />
            {word}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
