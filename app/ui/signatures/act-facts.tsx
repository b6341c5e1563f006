import { inLanguage } from '#app/domain/language.ts'
import type { PendingAct } from '#app/domain/signatures/pending-act.ts'
import { dateTime } from '#app/i18n/format.ts'
import { Facts } from '#app/ui/parts/facts.tsx'
import { useLanguage, useText } from '#app/ui/use-language.ts'
import { ActState } from './act-table.tsx'

type Props = {
  act: Pick<PendingAct, 'number' | 'content' | 'reason' | 'state' | 'askedBy' | 'closedBy'>
}

/** What was asked about what, by whom and in which office, why, and where it stands. */
export function ActFacts({ act: { number, content, reason, askedBy, ...act } }: Props) {
  const text = useText().signatures
  const language = useLanguage()
  const { title } = content
  return (
    <Facts
      facts={[
        {
          label: text.about,
          value: typeof title === 'string' ? title : inLanguage(title, language),
        },
        { label: text.number, value: number },
        { label: text.asked, value: text.inOffice(askedBy.name, askedBy.office) },
        { label: text.askedAt, value: dateTime(askedBy.at, language) },
        ...(reason ? [{ label: text.reason, value: reason }] : []),
        { label: text.state, value: <ActState act={act} /> },
      ]}
    />
  )
}
