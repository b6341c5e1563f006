import { type PartChange, sideOf } from '#app/domain/versions/compare-parts.ts'
import type { Change } from '#app/domain/versions/compare-texts.ts'
import { Table } from '#app/ui/tables/table.tsx'
import { useAsWritten } from '#app/ui/texts/as-written.ts'
import { useText } from '#app/ui/use-language.ts'

type Props = {
  /** What each of the two is called. */
  before: string
  after: string
  changed: readonly PartChange[]
}

/** Two versions of a text or table side by side, on a phone one above the other: the parts that differ, marked in words too. */
export function VersionComparison({ before, after, changed }: Props) {
  const text = useText().versions
  if (changed.length === 0) return <p>{text.nothing}</p>
  return (
    <Table
      caption={text.changed}
      quietCaption
      rows={changed}
      keyOf={({ label }) => label}
      columns={[
        { key: 'part', label: text.part, cell: ({ label }) => label },
        { key: 'before', label: before, cell: (part) => <Side part={part} side="before" /> },
        { key: 'after', label: after, cell: (part) => <Side part={part} side="after" /> },
      ]}
    />
  )
}

function Side({ part, side }: { part: PartChange; side: 'before' | 'after' }) {
  const text = useText().versions
  const runs = sideOf(part.changes, side)
  const written = useAsWritten()
  const whole = runs.map(({ text: words }) => words).join('')
  if (runs.length === 0) return <span className="quiet">{text.empty}</span>
  return (
    <span className="prose">
      {runs.map((change, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a finished comparison never moves
        <Run key={place} kind={change.kind} words={written(change.text, whole)} />
      ))}
    </span>
  )
}

/** One run of words; what it is is said in words too, for who cannot see the colour. */
function Run({ kind, words }: { kind: Change['kind']; words: string }) {
  const text = useText().versions
  if (kind === 'same') return words
  const Mark = kind === 'added' ? 'ins' : 'del'
  return (
    <Mark>
      <span className="visually-hidden">{`(${text[kind]}:) `}</span>
      {words}
    </Mark>
  )
}
