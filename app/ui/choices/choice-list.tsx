import { useFieldName } from '#app/ui/fields/field-names.ts'
import { faultOf, type RejectedForm } from '#app/ui/rejected-form.ts'
import { useText } from '#app/ui/use-language.ts'
import type { Option } from './option.ts'

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
  const describedBy = [hint && `${name}-hint`, fault && `${name}-fault`].filter(Boolean).join(' ')
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
