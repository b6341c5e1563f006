import { useText } from '#app/ui/use-language.ts'
import { HashRing } from './hash-ring.tsx'

/** The hash of an act in groups of four, its picture, and the text that it is of. */
export function ActSeal({ hash, text: signed }: { hash: string; text: string }) {
  const text = useText().signatures
  return (
    <>
      <div className="seal">
        <HashRing hash={hash} />
        <p>
          <b>{text.hash}</b>
          <br />
          <code>{hash.match(/.{4}/g)?.join(' ')}</code>
          <br />
          <small>{text.hashAbout}</small>
        </p>
      </div>
      <details>
        <summary>{text.showText}</summary>
        <p>
          <code>{signed}</code>
        </p>
      </details>
    </>
  )
}
