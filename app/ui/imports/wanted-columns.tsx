import type { ImportKind } from '#app/domain/imports/import.ts'
import { useText } from '#app/ui/use-language.ts'

type Props = {
  wanted: {
    kind: ImportKind
    columns: readonly { key: string; required: boolean; name?: string }[]
  }
}

/** How the heads of a table may be called; those that must be there first. */
export function WantedColumns({ wanted: { kind, columns } }: Props) {
  const { imports: text } = useText()
  const labels: Readonly<Record<string, string>> = text.kinds[kind].columns
  const needed = columns.filter(({ required }) => required)
  const others = columns.filter(({ required }) => !required)
  const list = (some: typeof columns) =>
    some.map(({ key, name }) => `«${name ?? labels[key]}»`).join(', ')
  return (
    <p>
      {text.needed(list(needed))} {others.length > 0 ? text.others(list(others)) : null}
    </p>
  )
}
