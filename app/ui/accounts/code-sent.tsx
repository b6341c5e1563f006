import { useRouteLoaderData, useSearchParams } from '@remix-run/react'
import type { FrameFacts } from '#app/ui/frame/frame-facts.ts'
import { Notice } from '#app/ui/parts/notice.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

/** Where the code went, and in a demonstration where it is read. */
export function CodeSent({ sentTo }: { sentTo: string }) {
  const here = useRouteLoaderData<FrameFacts>('routes/public/municipality')
  const [search] = useSearchParams()
  const text = useText().accounts.confirm
  const { outbox } = usePaths()
  return (
    <>
      {search.has('sent') ? (
        <Notice kind="done">
          <p>{text.sentAgain}</p>
        </Notice>
      ) : null}
      <p>{text.sentTo(sentTo)}</p>
      {here?.demonstration ? (
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
