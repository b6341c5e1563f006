import type { Extension } from '#app/domain/rounds/round.ts'
import { useAsWritten } from '#app/ui/texts/as-written.ts'
import { useText } from '#app/ui/use-language.ts'

/** Every date that was moved: from when to when, why, and when it was decided. */
export function ExtensionList({ extensions }: { extensions: readonly Extension[] }) {
  const text = useText().roundRules
  const written = useAsWritten()
  if (extensions.length === 0) return <p>{text.noExtensions}</p>
  return (
    <ol>
      {extensions.map(({ phase, from, to, laterToo, reason, at }) => (
        <li key={at.toISOString()}>
          {text.moved(phase, from, to)} {laterToo ? text.laterToo : null}{' '}
          {text.reason(written(reason))} <span className="quiet">{text.decidedAt(at)}</span>
        </li>
      ))}
    </ol>
  )
}
