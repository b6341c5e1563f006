import type { VersionDesk } from '#app/domain/budget/office/version-desk.ts'
import { departureField, departureLength } from '#app/domain/budget/work/say-departures.ts'
import type { RejectedForm } from '#app/forms/rejected-form.ts'
import { departedWords } from '#app/ui/conciliations/departed-note.tsx'
import { TextArea } from '#app/ui/fields/text-area.tsx'
import { useSay } from '#app/ui/say.ts'

type Props = Pick<VersionDesk, 'departures'> & { rejected: RejectedForm | undefined }

/** Where a draft stands otherwise than signed conciliation protocols decided: a reason for each line, asked for once. */
export function Departures({ departures, rejected }: Props) {
  const say = useSay()
  const text = say.text.budgetVersion.departures
  if (departures.length === 0) return null
  return (
    <fieldset>
      <legend>{text.title}</legend>
      <p className="quiet">{text.lead}</p>
      {departures.map((departure, at) => (
        <TextArea
          key={departureField(at)}
          name={departureField(at)}
          label={`${departedWords(say, departure)}. ${text.why(departure.table)}`}
          limit={departureLength}
          rows={2}
          value={departure.reason}
          rejected={rejected}
        />
      ))}
    </fieldset>
  )
}
