import type { RejectedForm } from '#app/forms/rejected-form.ts'
import { Checkboxes } from '#app/ui/choices/checkboxes.tsx'
import type { Option } from '#app/ui/choices/option.ts'
import { NamesField } from '#app/ui/fields/composite/names-field.tsx'
import { NumberField } from '#app/ui/fields/number-field.tsx'
import { TextArea } from '#app/ui/fields/text-area.tsx'
import { useText } from '#app/ui/use-language.ts'

type Props = {
  rejected?: RejectedForm | undefined
  /** What stands in each field where nothing was refused. */
  answers: RejectedForm['answers']
  /** Projects that money was given to. */
  projects: readonly Option[]
}

/** What a line pays for, for how many, and why its amount is what it is. */
export function ExplainFields({ rejected, answers, projects }: Props) {
  const shown = rejected ?? { refusal: { message: '', faults: [] }, answers }
  const text = useText().openBudget.explain
  return (
    <>
      <NamesField
        name="what"
        labels={{ ky: text.whatKy, ru: text.whatRu, en: text.whatEn }}
        rejected={shown}
      />
      <NumberField name="people" label={text.people} rejected={shown} optional />
      <TextArea
        name="why"
        label={text.why}
        hint={text.whyHint}
        rejected={shown}
        rows={3}
        optional
      />
      {projects.length > 0 ? (
        <Checkboxes
          name="projects"
          label={text.projects}
          hint={text.projectsHint}
          rejected={shown}
          options={projects}
        />
      ) : null}
    </>
  )
}
