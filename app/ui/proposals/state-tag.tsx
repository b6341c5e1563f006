import type { ListState } from '#app/domain/proposals/finding/list-filter.ts'
import { Tag, type TagKind } from '#app/ui/parts/tag.tsx'
import { useText } from '#app/ui/use-language.ts'

const kinds: Record<ListState, TagKind> = {
  draft: 'plain',
  sent: 'wait',
  returned: 'wait',
  checking: 'wait',
  accepted: 'yes',
  'on-ballot': 'on',
  funded: 'yes',
  'not-funded': 'no',
  rejected: 'no',
  withdrawn: 'plain',
  hidden: 'plain',
}

/** Where a proposal stands. */
export function StateTag({ standing }: { standing: ListState }) {
  const text = useText().proposals
  return <Tag kind={kinds[standing]}>{text.states[standing]}</Tag>
}
