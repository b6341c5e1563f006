import type { Day } from '#app/domain/calendar/day.ts'
import type { Indicator } from '#app/domain/facilities/kind.ts'
import { photoTypes } from '#app/domain/ratings/documents.ts'
import { mostWords, questionField } from '#app/domain/ratings/rating.ts'
import { scores } from '#app/domain/ratings/statistics/score-counts.ts'
import { shownIn } from '#app/domain/words/as-written.ts'
import { keptDocuments } from '#app/forms/arrived-before.ts'
import { allTyped, faultOf, type RejectedForm } from '#app/forms/rejected-form.ts'
import { DateField } from '#app/ui/fields/date-field.tsx'
import { useFieldName } from '#app/ui/fields/field-names.ts'
import { FileField } from '#app/ui/fields/file-field.tsx'
import { TextArea } from '#app/ui/fields/text-area.tsx'
import { NumbersTick } from '#app/ui/form/numbers-tick.tsx'
import { useLanguage, useText } from '#app/ui/use-language.ts'

type Props = { shown: RejectedForm; questions: readonly Indicator[]; today: Day }

/** A rating: one score that is needed, the kind's questions, and words and a photo for whoever has more to say. */
export function RatingFields({ shown, questions, today }: Props) {
  const text = useText().ratings.form
  const language = useLanguage()
  const field = (name: string, label: string) => ({ rejected: shown, name, label })
  return (
    <>
      <Scale shown={shown} />
      <DateField {...field('used', text.used)} hint={text.usedHint} value={today} />
      {questions.length > 0 ? (
        <>
          <h2>{text.questions}</h2>
          <p className="quiet">{text.scale}</p>
        </>
      ) : null}
      {questions.map(({ key, name }) => (
        <Question
          key={key}
          name={questionField(key)}
          label={shownIn(language, name)}
          shown={shown}
        />
      ))}
      <h2>{text.more}</h2>
      <TextArea
        {...field('words', text.words)}
        hint={text.wordsHint}
        limit={mostWords}
        rows={4}
        optional
      />
      <NumbersTick rejected={shown} />
      <FileField
        {...field('photo', text.photo)}
        hint={text.photoHint}
        accept={photoTypes}
        kept={keptDocuments('photo', shown)}
        optional
      />
    </>
  )
}

/** Five answers with their words, each a large place to tap. */
function Scale({ shown }: { shown: RejectedForm }) {
  const { form: text, scores: words } = useText().ratings
  const fault = faultOf(shown, 'score')
  useFieldName('score', text.score)
  const chosen = allTyped(shown, 'score') ?? []
  return (
    <fieldset
      className={fault ? 'field wrong' : 'field'}
      aria-describedby={fault ? 'score-fault' : undefined}
    >
      <legend>{text.score}</legend>
      {fault ? (
        <span className="error" id="score-fault">
          {fault}
        </span>
      ) : null}
      <div className="scale">
        {scores.map((score) => (
          <label key={score}>
            <input
              type="radio"
              id={score === 1 ? 'score' : `score-${score}`}
              name="score"
              value={score}
              defaultChecked={chosen.includes(String(score))}
            />
            <b>{score}</b>
            <span>{words[score]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

function Question({ name, label, shown }: { name: string; label: string; shown: RejectedForm }) {
  const text = useText().ratings.form
  const [chosen = ''] = allTyped(shown, name) ?? []
  useFieldName(name, label)
  return (
    <fieldset className="field">
      <legend>{label}</legend>
      <div className="few-words">
        {scores.map((score) => (
          <label key={score}>
            <input
              type="radio"
              id={score === 1 ? name : `${name}-${score}`}
              name={name}
              value={score}
              defaultChecked={chosen === String(score)}
            />
            {score}
          </label>
        ))}
        <label>
          <input type="radio" name={name} value="" defaultChecked={chosen === ''} />
          {text.unknown}
        </label>
      </div>
    </fieldset>
  )
}
