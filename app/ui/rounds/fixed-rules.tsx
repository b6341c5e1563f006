import { shortHash } from '#app/domain/rounds/freeze.ts'
import { Notice } from '#app/ui/parts/notice.tsx'
import { useText } from '#app/ui/use-language.ts'

type Fixed = {
  at: Date
  hash: string
  text: string
  holds: boolean
  tieSeedHash: string | null
}

/** What opening the vote fixed: its hash, whether the stored text still gives it, and the text itself. */
export function FixedRules({ fixed, href }: { fixed: Fixed | null; href: string }) {
  const text = useText().roundRules
  if (!fixed) return <Notice>{<p>{text.notFixed}</p>}</Notice>
  return (
    <>
      <p>{text.fixedSince(fixed.at)}</p>
      {fixed.holds ? (
        <Notice kind="done" title={shortHash(fixed.hash)}>
          <p>{text.holds}</p>
        </Notice>
      ) : (
        <Notice kind="wrong" title={text.broken} />
      )}
      <p>
        {text.hash}: <code>{fixed.hash}</code>
      </p>
      <p>
        {text.check} <a href={href}>{text.download}</a>
      </p>
      {fixed.tieSeedHash ? (
        <p>
          {text.tieSeed}: <code>{fixed.tieSeedHash}</code>
        </p>
      ) : null}
      <details>
        <summary>{text.text}</summary>
        <p>
          <code>{fixed.text}</code>
        </p>
      </details>
    </>
  )
}
