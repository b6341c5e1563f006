import type { PendingAct } from '#app/domain/signatures/pending-act.ts'
import { dateTime } from '#app/i18n/format.ts'
import { Facts } from '#app/ui/parts/facts.tsx'
import { useLanguage, useText } from '#app/ui/use-language.ts'
import { ActState } from './act-table.tsx'
import { useActTitle } from './act-title.ts'

type Props = {
  act: Pick<
    PendingAct,
    'number' | 'content' | 'reason' | 'state' | 'askedBy' | 'closedBy' | 'closedFor'
  >
}

/** What was asked about what, by whom and in which office, why, and where it stands. */
export function ActFacts({ act: { number, content, reason, askedBy, ...act } }: Props) {
  const text = useText().signatures
  const language = useLanguage()
  const titleOf = useActTitle()
  return (
    <Facts
      facts={[
        { label: text.about, value: titleOf(content) },
        { label: text.number, value: number },
        { label: text.asked, value: text.inOffice(askedBy.name, askedBy.office, askedBy.account) },
        { label: text.askedAt, value: dateTime(askedBy.at, language) },
        ...(reason ? [{ label: text.reason, value: reason }] : []),
        { label: text.state, value: <ActState act={{ ...act, askedBy }} /> },
        ...(act.closedFor ? [{ label: text.closedFor, value: act.closedFor }] : []),
      ]}
    />
  )
}
