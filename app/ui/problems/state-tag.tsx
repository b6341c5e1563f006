import type { ReplyState } from '#app/domain/problems/clock.ts'
import type { ProblemState } from '#app/domain/problems/state.ts'
import { Tag, type TagKind } from '#app/ui/parts/tag.tsx'
import { useText } from '#app/ui/use-language.ts'

const kinds: Readonly<Record<ProblemState, TagKind>> = {
  open: 'plain',
  planned: 'wait',
  'in-progress': 'on',
  fixed: 'yes',
  'not-ours': 'away',
  duplicate: 'same',
  cannot: 'no',
}

/** Where a report stands: a word with its sign. */
export function ProblemTag({ state }: { state: ProblemState }) {
  return <Tag kind={kinds[state]}>{useText().problems.states[state]}</Tag>
}

const replies: Readonly<Record<ReplyState, TagKind>> = {
  'in-time': 'yes',
  late: 'late',
  waiting: 'wait',
  overdue: 'late',
}

/** Whether the first reply came in time. */
export function ReplyTag({ reply }: { reply: ReplyState }) {
  return <Tag kind={replies[reply]}>{useText().problems.replies[reply]}</Tag>
}
