import type { ProtocolContent } from '#app/domain/conciliations/protocol-act.ts'
import { useSay } from '#app/ui/say.ts'
import { protocolParts } from './protocol-parts.ts'

/** A protocol whole, as its second hand signs it: what was said and offered, and every answer that will go out. */
export function ProtocolActView({ content }: { content: ProtocolContent }) {
  const say = useSay()
  return (
    <>
      <p>
        <a href={say.paths.officeConciliation(content.year, content.number)}>
          {say.text.conciliations.crumb(content.number)}
        </a>
      </p>
      {protocolParts(say, content).map((part) => (
        <section key={part.label}>
          <h2>{part.label}</h2>
          {'words' in part ? (
            <p>{part.words}</p>
          ) : (
            <ul>
              {part.lines.map((line, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: lines of a record that never changes
                <li key={at}>{line}</li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </>
  )
}
