import { Notice } from '#app/ui/parts/notice.tsx'
import { useRequestFacts } from '#app/ui/request-context.ts'
import { useText } from '#app/ui/use-language.ts'

/** Above a page that a form led to: what that did. A form of the page itself that was refused has the word instead. */
export function WhatWasDone() {
  const { deed, faulty, failed } = useRequestFacts()
  const text = useText().deeds
  if (!deed || faulty || failed) return null
  return (
    <Notice kind="done">
      <p>{text[deed]}</p>
    </Notice>
  )
}
