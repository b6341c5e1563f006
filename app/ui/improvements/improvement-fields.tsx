import { longestText, longestTitle, sides } from '#app/domain/improvements/improvement.ts'
import { keptDocuments } from '#app/forms/arrived-before.ts'
import type { RejectedForm } from '#app/forms/rejected-form.ts'
import { Radios } from '#app/ui/choices/radios.tsx'
import { Select } from '#app/ui/choices/select.tsx'
import { DateField } from '#app/ui/fields/date-field.tsx'
import { FileField } from '#app/ui/fields/file-field.tsx'
import { TextArea } from '#app/ui/fields/text-area.tsx'
import { TextField } from '#app/ui/fields/text-field.tsx'
import { useSay } from '#app/ui/say.ts'
import { sourceIn } from './in-words.ts'

type PlanProps = {
  shown: RejectedForm
  facility: number
  provider: string
  sources: readonly string[]
  from: string
}

/** What is agreed: what, whose, by when, and from what it follows. */
export function PlanFields({ shown, facility, provider, sources, from }: PlanProps) {
  const say = useSay()
  const { form: text, sides: names } = say.text.improvements
  const field = (name: string, label: string) => ({ rejected: shown, name, label })
  const options = sources.flatMap((value) => {
    const source = sourceIn(say, { from: value, facility })
    return source ? [{ value, label: source.label }] : []
  })
  return (
    <>
      <TextField {...field('title', text.title)} hint={text.titleHint(longestTitle)} />
      <TextArea {...field('text', text.text)} hint={text.textHint} limit={longestText} rows={4} />
      <Radios
        {...field('side', text.side)}
        value="provider"
        options={sides.map((value) => ({
          value,
          label: value === 'provider' && provider ? say.written(provider) : names[value],
        }))}
      />
      <TextField {...field('owner', text.owner)} hint={text.ownerHint} optional />
      <DateField {...field('due', text.due)} hint={text.dueHint} />
      {options.length > 0 ? (
        <Select
          {...field('from', text.from)}
          options={options}
          empty={text.fromNothing}
          value={from}
          optional
        />
      ) : null}
    </>
  )
}

type StepProps<State extends string> = {
  rejected: RejectedForm | undefined
  label: string
  options: readonly { value: State; label: string }[]
}

/** What becomes of it, or what a second look found: with words, and with what shows it. */
export function StepFields<State extends string>({ rejected, label, options }: StepProps<State>) {
  const { form: text } = useSay().text.improvements
  return (
    <>
      <Radios {...{ rejected, name: 'state', label }} options={options} />
      <TextArea
        {...{ rejected, name: 'text', label: text.words, hint: text.wordsHint }}
        limit={longestText}
        rows={4}
      />
      <FileField
        {...{ rejected, name: 'file', label: text.evidence, hint: text.evidenceHint }}
        accept="application/pdf,image/jpeg,image/png"
        kept={rejected ? keptDocuments('file', rejected) : []}
        optional
      />
    </>
  )
}
