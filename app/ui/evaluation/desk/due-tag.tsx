import type { Urgency } from '#app/domain/evaluation/due.ts'
import { Tag } from '#app/ui/parts/tag.tsx'
import { useText } from '#app/ui/use-language.ts'

/** Overdue, due today, or days left: a word with a sign. */
export function DueTag({ urgency }: { urgency: Urgency | null }) {
  const text = useText().checks
  if (urgency === null) return null
  if (urgency.kind === 'overdue') return <Tag kind="no">{text.overdue(urgency.days)}</Tag>
  if (urgency.kind === 'today') return <Tag kind="on">{text.dueToday}</Tag>
  return <Tag kind="wait">{text.ahead(urgency.days)}</Tag>
}
