import { mostSides, sideKinds } from '#app/domain/conciliations/side.ts'
import type { RejectedForm } from '#app/forms/rejected-form.ts'
import { Select } from '#app/ui/choices/select.tsx'
import { NumberField } from '#app/ui/fields/number-field.tsx'
import { TextField } from '#app/ui/fields/text-field.tsx'
import { Fieldset } from '#app/ui/form/fieldset.tsx'
import { useText } from '#app/ui/use-language.ts'

/** The sides at a table, a group of fields each; who came is counted once the meeting has begun. */
export function SidesFields({ shown, begun }: { shown: RejectedForm; begun: boolean }) {
  const { conciliationWork: text, conciliations: words } = useText()
  return Array.from({ length: mostSides }, (_, at) => at + 1).map((row) => (
    <Fieldset key={row} legend={text.side(row)}>
      <TextField
        {...{ rejected: shown, name: `side-${row}`, label: text.sideName }}
        hint={text.sideNameHint}
        optional={row > 2}
      />
      <Select
        {...{ rejected: shown, name: `kind-${row}`, label: text.sideKind }}
        options={sideKinds.map((value) => ({ value, label: words.kinds[value] }))}
        optional={row > 2}
      />
      {begun ? (
        <div className="pair">
          <NumberField {...{ rejected: shown, name: `women-${row}`, label: text.women }} optional />
          <NumberField {...{ rejected: shown, name: `men-${row}`, label: text.men }} optional />
        </div>
      ) : null}
    </Fieldset>
  ))
}
