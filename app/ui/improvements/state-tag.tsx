import type { ShownImprovement } from '#app/domain/improvements/shown.ts'
import type { ImprovementState } from '#app/domain/improvements/state.ts'
import { Tag, type TagKind } from '#app/ui/parts/tag.tsx'
import { useText } from '#app/ui/use-language.ts'

const kinds: Readonly<Record<ImprovementState, TagKind>> = {
  planned: 'wait',
  'in-progress': 'on',
  done: 'part',
  holds: 'yes',
  reopened: 'no',
  withdrawn: 'away',
}

/** Where an agreed action stands, and by how much it is late. */
export function ImprovementTag({ one }: { one: Pick<ShownImprovement, 'state' | 'late'> }) {
  const text = useText().improvements
  return (
    <>
      <Tag kind={kinds[one.state]}>{text.states[one.state]}</Tag>
      {one.late > 0 ? (
        <>
          {' '}
          <Tag kind="late">{text.late(one.late)}</Tag>
        </>
      ) : null}
    </>
  )
}
