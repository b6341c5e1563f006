import { begunWith } from '#app/forms/rejected-form.ts'
import type { Example } from '#app/ui/example.ts'
import { exampleImprovement } from './example-improvement.ts'
import { PlanFields, StepFields } from './improvement-fields.tsx'
import { ImprovementFacts, ImprovementWay } from './improvement-view.tsx'
import { PlanBlock } from './plan-block.tsx'
import { RecheckList } from './recheck-list.tsx'

export const examples: readonly Example[] = [
  { name: 'plan', element: <PlanBlock plan={[exampleImprovement]} /> },
  { name: 'no plan', element: <PlanBlock plan={[]} /> },
  {
    name: 'item',
    element: (
      <>
        <ImprovementFacts one={exampleImprovement} />
        <ImprovementWay one={exampleImprovement} />
      </>
    ),
  },
  {
    name: 'agreement',
    alone: true,
    element: (
      <PlanFields
        shown={begunWith({})}
        facility={4}
        provider="«Таза суу» ишканасы"
        sources={['scorecard/2', 'quarter/2026-3', 'visit/12', 'problem/5']}
        from="scorecard/2"
      />
    ),
  },
  {
    name: 'step',
    alone: true,
    element: (
      <StepFields
        rejected={undefined}
        label="Абалы"
        options={[
          { value: 'in-progress', label: 'аткарылууда' },
          { value: 'done', label: 'аткарылды' },
        ]}
      />
    ),
  },
  {
    name: 'to look at again',
    element: (
      <RecheckList waiting={[{ number: 3, title: 'Сордургуч', called: 'Ичүүчү суу, Кең-Суу' }]} />
    ),
  },
]
