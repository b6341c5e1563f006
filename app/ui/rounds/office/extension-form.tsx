import type { Phase } from '#app/domain/rounds/phase.ts'
import type { RejectedForm } from '#app/forms/rejected-form.ts'
import { deadline } from '#app/i18n/format.ts'
import { phaseDate } from '#app/i18n/short-forms.ts'
import { Radios } from '#app/ui/choices/radios.tsx'
import { Select } from '#app/ui/choices/select.tsx'
import { DateTimeField } from '#app/ui/fields/date-time-field.tsx'
import { TextArea } from '#app/ui/fields/text-area.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { Table } from '#app/ui/tables/table.tsx'
import { useLanguage, useText } from '#app/ui/use-language.ts'

export type Moved = { phase: Phase; from: Date; to: Date }

type Props = {
  formKey: string
  phases: readonly { phase: Phase; ends: Date }[]
  /** The form shown again: refused, or with the dates that would move. */
  shown: RejectedForm | { moved: readonly Moved[]; answers: RejectedForm['answers'] } | undefined
}

/** Which phase, until when, what becomes of the later dates, and why; the dates that would move are shown first. */
export function ExtensionForm({ formKey, phases, shown }: Props) {
  const { roundOffice: text, rounds } = useText()
  const language = useLanguage()
  const rejected = shown && { refusal: { message: '', faults: [] }, ...shown }
  const refused = shown && 'refusal' in shown ? shown : undefined
  const moved = shown && 'moved' in shown ? shown.moved : null
  return (
    <Form formKey={formKey} rejected={refused}>
      <Select
        name="phase"
        label={text.extendPhase}
        rejected={rejected}
        options={phases.map(({ phase, ends }) => ({
          value: phase,
          label: `${rounds.phase[phase]} (${deadline(ends, language)})`,
        }))}
      />
      <DateTimeField
        name="until"
        label={text.extendUntil}
        rejected={rejected}
        value={phases[0]?.ends}
      />
      <Radios
        name="later"
        label={text.extendLater}
        rejected={rejected}
        value="no"
        options={(['no', 'yes'] as const).map((value) => ({
          value,
          label: text.extendLaterOptions[value],
        }))}
      />
      <TextArea
        name="reason"
        label={text.reason}
        hint={text.reasonHint}
        rows={3}
        rejected={rejected}
      />
      {moved ? <MovedDates moved={moved} /> : null}
      <p className="buttons">
        {moved ? (
          <Button name="step" value="ask">
            {text.extendAsk}
          </Button>
        ) : null}
        <Button name="step" value="preview" second={moved !== null}>
          {text.extendPreview}
        </Button>
      </p>
    </Form>
  )
}

function MovedDates({ moved }: { moved: readonly Moved[] }) {
  const { roundOffice: text } = useText()
  const language = useLanguage()
  return (
    <Table
      caption={text.extendPreview}
      rows={moved}
      keyOf={({ phase }) => phase}
      columns={[
        {
          key: 'phase',
          label: text.sections.calendar,
          cell: ({ phase }) =>
            phase === 'counting' ? text.fields.votingEnds : text.fields.starts(phase),
        },
        {
          key: 'was',
          label: text.extendWas,
          cell: ({ phase, from }) => phaseDate(phase, from, language),
        },
        {
          key: 'becomes',
          label: text.extendBecomes,
          cell: ({ phase, to }) => phaseDate(phase, to, language),
        },
      ]}
    />
  )
}
