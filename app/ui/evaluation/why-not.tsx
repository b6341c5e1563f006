import type { Reason } from '#app/domain/reasons.ts'
import { sentence } from '#app/i18n/texts.ts'
import { Notice } from '#app/ui/parts/notice.tsx'
import { useLanguage } from '#app/ui/use-language.ts'

/** Why something is not possible here and now, in place of its form. */
export function WhyNot({ reason }: { reason: Reason }) {
  return (
    <Notice>
      <p>{sentence(reason, useLanguage())}</p>
    </Notice>
  )
}
