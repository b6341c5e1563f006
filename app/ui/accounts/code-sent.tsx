import { Notice } from '#app/ui/parts/notice.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

type Props = { sentTo: string; demonstration: boolean; anew: boolean }

/** Where the code went, and in a demonstration where it is read. */
export function CodeSent({ sentTo, demonstration, anew }: Props) {
  const text = useText().accounts.confirm
  const { outbox } = usePaths()
  return (
    <>
      {anew ? (
        <Notice kind="done">
          <p>{text.sentAgain}</p>
        </Notice>
      ) : null}
      <p>{text.sentTo(sentTo)}</p>
      {demonstration ? (
        <Notice>
          <p>{text.demonstration}</p>
          <p>
            <a href={outbox}>{text.outbox}</a>
          </p>
        </Notice>
      ) : null}
    </>
  )
}
