import type { ConciliationPage } from '#app/domain/conciliations/pages.ts'
import { date, dateTime } from '#app/i18n/format.ts'
import { type Stage, Stages } from '#app/ui/stages/stages.tsx'
import { useLanguage, useText } from '#app/ui/use-language.ts'

/** From the remarks on one table to the session of the kenesh. */
export function Course({ page }: { page: ConciliationPage }) {
  const { table, stage, made } = page
  const language = useLanguage()
  const text = useText().conciliations
  const { announced, begins, protocol, confirmed } = table
  const { departs } = page
  const isIn =
    confirmed !== null &&
    (confirmed.version === null || (made?.published === true && departs.length === 0))
  const session = page.adopted ? 'past' : isIn ? 'present' : 'future'
  const stages: Stage[] = [
    {
      ...{ name: text.steps.laid, state: announced ? 'past' : 'present' },
      lines: announced ? [date(announced, language)] : [],
    },
    {
      name: text.steps.meeting,
      // What is ahead, or was called off, is not going on.
      state: stage === 'held' || protocol || confirmed ? 'past' : 'future',
      lines: [dateTime(begins, language)],
    },
    {
      name: text.steps.protocol,
      state: protocol ? 'past' : stage === 'held' ? 'present' : 'future',
      lines: protocol ? [date(protocol.at, language)] : [],
    },
    {
      name: confirmed ? text.steps.confirmed : text.steps.toConfirm,
      state: confirmed ? 'past' : protocol ? 'present' : 'future',
      lines: confirmed ? [date(confirmed.at, language)] : [],
    },
    {
      name: text.steps.version,
      state: isIn ? 'past' : confirmed ? 'present' : 'future',
      lines: confirmed ? [versionLine(confirmed.version, page, text)] : [],
    },
    {
      ...{ name: text.steps.adopted, state: session },
      lines: page.adopted ? [date(page.adopted, language)] : [],
    },
  ]
  return <Stages stages={stages} />
}

function versionLine(
  version: number | null,
  { made, departs }: ConciliationPage,
  text: ReturnType<typeof useText>['conciliations'],
): string {
  if (version === null) return text.versionNone
  const [departed] = departs
  if (departed) return text.departs.in(departed.version)
  return made?.published ? text.versionMade(version) : text.versionWaits(version)
}
