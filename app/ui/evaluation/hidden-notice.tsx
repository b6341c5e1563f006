import { Notice } from '#app/ui/parts/notice.tsx'
import { useAsWritten } from '#app/ui/texts/as-written.ts'
import { useText } from '#app/ui/use-language.ts'

type Props = {
  hidden: { reason: string; at: Date }
  /** The page with the text shown; left out where it is shown already. */
  href?: string | undefined
}

/** In place of a hidden text: that it is hidden, since when and why, and the way to read it all the same. */
export function HiddenNotice({ hidden: { reason, at }, href }: Props) {
  const text = useText().evaluation
  return (
    <Notice kind="now" title={text.hiddenTitle}>
      <p>{useAsWritten()(reason)}</p>
      <p className="quiet">{text.hiddenSince(at)}</p>
      {href ? (
        <p>
          <a href={href} rel="nofollow">
            {text.showHidden}
          </a>
        </p>
      ) : null}
    </Notice>
  )
}
