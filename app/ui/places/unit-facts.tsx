import type { Territory } from '#app/domain/places/territory.ts'
import { Facts } from '#app/ui/parts/facts.tsx'
import { useText } from '#app/ui/use-language.ts'
import { Validity } from './register-table.tsx'

type Props = {
  unit: Pick<Territory, 'kind' | 'soate' | 'validFrom' | 'validTo'> & { drawn: boolean }
  before: readonly string[]
  after: readonly string[]
}

/** What of a unit nobody types on its page: its code, its time, what it came from and what it became. */
export function UnitFacts({ unit, before, after }: Props) {
  const text = useText().territory
  return (
    <Facts
      facts={[
        { label: text.kind, value: text.kinds[unit.kind] },
        { label: text.soate, value: unit.soate },
        { label: text.valid, value: <Validity unit={unit} /> },
        { label: text.outline, value: unit.drawn ? text.drawn : text.notDrawn },
        ...(before.length > 0 ? [{ label: text.predecessors, value: before.join(', ') }] : []),
        ...(after.length > 0 ? [{ label: text.successors, value: after.join(', ') }] : []),
      ]}
    />
  )
}
