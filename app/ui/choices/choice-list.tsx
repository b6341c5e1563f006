import { allStandingIn, faultOf, type RejectedForm } from '#app/forms/rejected-form.ts'
import { useFieldName } from '#app/ui/fields/field-names.ts'
import { StandsNow } from '#app/ui/fields/stands-now.tsx'
import { useText } from '#app/ui/use-language.ts'
import { labelsOf, type Option } from './option.ts'

export type ChoiceProps = {
  name: string
  /** The question; read out before each answer. */
  label: string
  hint?: string | undefined
  options: readonly Option[]
  rejected?: RejectedForm | undefined
}

type Props = ChoiceProps & { type: 'radio' | 'checkbox'; chosen: readonly string[] }

/** Answers one below the other, each a whole line to tap. The first has the id that the summary of faults links to. */
export function ChoiceList({ name, label, hint, options, rejected, type, chosen }: Props) {
  const fault = faultOf(rejected, name)
  const text = useText().frame.form
  useFieldName(name, label)
  const standing = allStandingIn(rejected, name)
  const notes = [hint && `${name}-hint`, fault && `${name}-fault`, standing && `${name}-stands`]
  const describedBy = notes.filter(Boolean).join(' ')
  return (
    <fieldset
      className={fault ? 'field wrong' : 'field'}
      aria-describedby={describedBy || undefined}
    >
      <legend>{label}</legend>
      {hint ? (
        <span className="hint" id={`${name}-hint`}>
          {hint}
        </span>
      ) : null}
      {fault ? (
        <span className="error" id={`${name}-fault`}>
          <span className="visually-hidden">{text.faultAhead}</span>
          {fault}
        </span>
      ) : null}
      <StandsNow id={name} stands={standing && labelsOf(options, standing)} />
      {options.map((option, place) => (
        <label className="choice" key={option.value}>
          <input
            type={type}
            id={place === 0 ? name : `${name}-${option.value}`}
            name={name}
            value={option.value}
            defaultChecked={chosen.includes(option.value)}
          />
          <span>
            {option.label}
            {option.hint ? <small>{option.hint}</small> : null}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
