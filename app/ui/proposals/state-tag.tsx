import type { ReactNode } from 'react'
import type { ListState } from '#app/domain/proposals/finding/list-filter.ts'
import { Tag, type TagKind } from '#app/ui/parts/tag.tsx'
import { useText } from '#app/ui/use-language.ts'

const kinds: Record<ListState, TagKind> = {
  'looked-at': 'wait',
  accepted: 'yes',
  'on-ballot': 'on',
  funded: 'yes',
  'not-funded': 'no',
  rejected: 'no',
  withdrawn: 'plain',
  hidden: 'plain',
}

/** Where a proposal stands, in the words of the list unless others are given. */
export function StateTag({ standing, children }: { standing: ListState; children?: ReactNode }) {
  const text = useText().proposals
  return <Tag kind={kinds[standing]}>{children ?? text.shownStates[standing]}</Tag>
}
