import { instantOf } from '#app/domain/calendar/day.ts'
import { Notice } from '#app/ui/parts/notice.tsx'
import { useRequestFacts } from '#app/ui/request-context.ts'
import { useText } from '#app/ui/use-language.ts'

/** Above a page that a form led to: what that did. A form of the page itself that was refused has the word instead. */
export function WhatWasDone() {
  const { deed, faulty, failed } = useRequestFacts()
  const { deeds, receipts } = useText()
  if (!deed || faulty || failed) return null
  return (
    <Notice kind="done">
      <p>
        {typeof deed === 'string'
          ? deeds[deed]
          : receipts[deed.sent](deed.number, instantOf(deed.due))}
      </p>
    </Notice>
  )
}
