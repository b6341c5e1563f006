import type { ConciliationStage } from '#app/domain/conciliations/conciliation.ts'
import { Tag, type TagKind } from '#app/ui/parts/tag.tsx'
import { useText } from '#app/ui/use-language.ts'

const kinds: Readonly<Record<ConciliationStage, TagKind>> = {
  ...{ draft: 'wait', announced: 'wait', held: 'on', written: 'on', confirmed: 'yes' },
  'called-off': 'no',
}

/** How a table stands, in a word with its sign. */
export function ConciliationState({ stage }: { stage: ConciliationStage }) {
  return <Tag kind={kinds[stage]}>{useText().conciliations.stages[stage]}</Tag>
}
