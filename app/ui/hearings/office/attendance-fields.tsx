import { menField, womenField } from '#app/domain/hearings/attendance.ts'
import type { VillageNames } from '#app/domain/hearings/pages.ts'
import type { RejectedForm } from '#app/forms/rejected-form.ts'
import { FieldFrame, inputFacts } from '#app/ui/fields/field-frame.tsx'
import { Fieldset } from '#app/ui/form/fieldset.tsx'
import { useText } from '#app/ui/use-language.ts'
import { useVillageName } from '../attendance-chart.tsx'

type Props = { shown: RejectedForm; villages: VillageNames }

/** How many women and men came, village by village; the buttons that add one appear with the script. */
export function AttendanceFields({ shown, villages }: Props) {
  const { came } = useText().heldHearing
  const nameOf = useVillageName(villages)
  return [...villages.map(({ number }) => number), null].map((village) => (
    <Fieldset key={village ?? 0} legend={nameOf(village)}>
      <div className="pair">
        <Counted name={womenField(village)} label={came.women} shown={shown} />
        <Counted name={menField(village)} label={came.men} shown={shown} />
      </div>
    </Fieldset>
  ))
}

function Counted({ name, label, shown }: { name: string; label: string; shown: RejectedForm }) {
  const text = useText().heldHearing.work
  const { input, fault, stands, written } = inputFacts({ name, label, rejected: shown })
  return (
    <FieldFrame {...{ id: input.id, label, fault, stands }}>
      <span className="tally">
        <input {...input} inputMode="numeric" autoComplete="off" defaultValue={written} />
        <button
          type="button"
          data-add={input.id}
          value="1"
          aria-label={`${label}: ${text.more}`}
          hidden
        >
          +
        </button>
      </span>
    </FieldFrame>
  )
}
