import type { ExtensionPayload, PendingAct } from '#app/domain/rounds/pending-act.ts'
import { dateTime } from '#app/i18n/format.ts'
import { Facts } from '#app/ui/parts/facts.tsx'
import { useLanguage, usePaths, useText } from '#app/ui/use-language.ts'
import { ActState } from './act-table.tsx'

type Props = {
  act: Pick<PendingAct, 'kind' | 'reason' | 'state' | 'askedBy' | 'closedBy'>
  round: { number: number; name: string }
  extension: ExtensionPayload | null
}

/** What was asked, by whom, why, and where it stands. */
export function ActFacts({ act, round, extension }: Props) {
  const { acts, act: text } = useText().desk
  const language = useLanguage()
  const paths = usePaths()
  return (
    <Facts
      facts={[
        { label: text.what, value: extension ? text.extension(extension) : acts[act.kind] },
        { label: text.round, value: <a href={paths.officeRound(round.number)}>{round.name}</a> },
        { label: text.reason, value: act.reason || text.noReason },
        { label: text.asked, value: act.askedBy.name },
        { label: text.askedAt, value: dateTime(act.askedBy.at, language) },
        { label: text.state, value: <ActState act={act} /> },
      ]}
    />
  )
}
