import { begunWith } from '#app/forms/rejected-form.ts'
import type { Example } from '#app/ui/example.ts'
import { CardEvidence } from './card-evidence.tsx'
import { CardFields } from './card-fields.tsx'
import { CardFigures, CardLead, Entitlements, MeetingFacts } from './card-view.tsx'
import { exampleCard } from './example-card.ts'
import { GroupNotes, ScoresTable } from './scores-table.tsx'

export const examples: readonly Example[] = [
  { name: 'evidence', element: <CardEvidence facility={4} card={exampleCard} /> },
  { name: 'no meeting yet', element: <CardEvidence facility={5} card={null} /> },
  {
    name: 'card',
    element: (
      <>
        <CardLead card={exampleCard} />
        <CardFigures card={exampleCard} agreed={5} />
        <ScoresTable card={exampleCard} />
        <GroupNotes card={exampleCard} />
        <Entitlements card={exampleCard} />
        <MeetingFacts card={exampleCard} />
      </>
    ),
  },
  {
    name: 'form',
    alone: true,
    element: <CardFields shown={begunWith({})} indicators={exampleCard.indicators} />,
  },
]
