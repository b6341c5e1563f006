import type { DueStanding } from '#app/domain/evaluation/due.ts'
import { Tag } from '#app/ui/parts/tag.tsx'
import { useText } from '#app/ui/use-language.ts'

/** Overdue, due today, or days left: a word with a sign. */
export function DueTag({ standing }: { standing: DueStanding | null }) {
  const text = useText().checks
  if (standing === null) return null
  if (standing.kind === 'overdue') return <Tag kind="no">{text.overdue(standing.days)}</Tag>
  if (standing.kind === 'today') return <Tag kind="on">{text.dueToday}</Tag>
  return <Tag kind="wait">{text.ahead(standing.days)}</Tag>
}
