import { shortHash } from '#app/domain/sha256.ts'
import { Notice } from '#app/ui/parts/notice.tsx'
import { useText } from '#app/ui/use-language.ts'

type Props = {
  fixed: Fixed | null
  href: string
  /** Where the titles stand that are hashed in the text. */
  titles: string
}

type Fixed = {
  at: Date
  hash: string
  text: string
  titleGone: boolean
  holds: boolean
  tieSeedHash: string | null
}

/** What opening the vote fixed: its hash, whether the stored text still gives it, and the text itself. */
export function FixedRules({ fixed, href, titles }: Props) {
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
        {fixed.titleGone ? text.titleGone : text.check} <a href={href}>{text.download}</a>
      </p>
      {fixed.text.includes('"titleHash"') ? (
        <p>
          {text.checkTitles} <a href={titles}>{text.titles}</a>
        </p>
      ) : null}
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
