import { som } from '#app/domain/money.ts'
import { reason } from '#app/domain/outcome.ts'
import type { Example } from '#app/ui/example.ts'
import { refusedForm } from '#app/ui/fields/example-rejected-form.ts'
import { Changes } from '#app/ui/records/line-cells.tsx'
import { votingExample } from '../example-round.ts'
import { DraftNotice } from './draft-notice.tsx'
import { DraftPreview } from './draft-preview.tsx'
import { ExtensionForm } from './extension-form.tsx'
import { ProjectTable } from './project-table.tsx'
import { StepTable } from './step-table.tsx'

const { counting, result } = votingExample.calendar
const notNow = {
  noun: 'round',
  action: 'publish-list',
  now: 'voting',
  opens: null,
  closed: votingExample.calendar.voting,
} as const
const step = {
  ...{ why: null, act: null, due: null, doneAt: null, parts: null },
  ...{ who: ['election-officer'] as const, secondBy: [] },
}
const typed = {
  phase: ['voting'],
  until: ['2026-12-05T18:00'],
  later: ['yes'],
  reason: ['Электр өчтү'],
}
const rejected = refusedForm(
  { until: 'Күндү толук жазыңыз, мисалы 2026-11-23', reason: 'Бул жерди толтуруңуз' },
  { phase: ['voting'] },
)
const projects = [
  { number: 11, title: 'Көчө жарыктары', village: 1, cost: som(318_000), excludes: [] },
  { number: 16, title: 'Таштанды үчүн контейнер', village: null, cost: som(441_600), excludes: [] },
]

const changes = [
  { name: 'threshold', from: 0, to: 7 },
  { name: 'capBasisPoints', from: 10_000, to: 4_000 },
  { name: 'pots', from: [{ village: null, money: 100 }], to: [{ village: 1, money: 200 }] },
  { name: 'voting', from: '2026-11-20T03:00:00Z', to: '2026-11-21T03:00:00Z' },
]

const prices = [{ what: 'Шагыл', unit: 'м³', price: som(1_200) }]

export const examples: readonly Example[] = [
  { name: 'a draft', element: <DraftNotice number={3} /> },
  {
    name: 'a draft as residents will see it',
    alone: true,
    element: (
      <DraftPreview round={votingExample} prices={prices} villages={votingExample.villages} />
    ),
  },
  { name: 'what was changed of a round', element: <Changes subject="round/2" changes={changes} /> },
  {
    name: 'every state of a step',
    element: (
      <StepTable
        round={votingExample}
        steps={[
          { ...step, kind: 'change', state: 'possible', due: counting },
          { ...step, kind: 'announce', state: 'others' },
          { ...step, kind: 'roll', state: 'possible', due: counting },
          { ...step, kind: 'key', state: 'possible', parts: { done: 0, of: 2 } },
          { ...step, kind: 'unseal', state: 'possible', due: result },
          { ...step, kind: 'list', state: 'not-now', why: reason('not-in-this-phase', notNow) },
          { ...step, kind: 'open', state: 'done', doneAt: counting },
          { ...step, kind: 'close', state: 'itself', due: counting, who: [] },
          { ...step, kind: 'count', state: 'running', due: result },
          { ...step, kind: 'deliver', state: 'possible', parts: { done: 1, of: 3 } },
          { ...step, kind: 'extend', state: 'waiting', act: 7, secondBy: ['admin'] },
        ]}
      />
    ),
  },
  {
    name: 'the list',
    element: <ProjectTable projects={projects} villages={votingExample.villages} />,
  },
  {
    name: 'extension, empty',
    alone: true,
    element: (
      <ExtensionForm
        formKey="five"
        phases={[{ phase: 'voting', ends: counting }]}
        shown={undefined}
      />
    ),
  },
  {
    name: 'extension, the dates that would move',
    alone: true,
    element: (
      <ExtensionForm
        formKey="six"
        phases={[{ phase: 'voting', ends: counting }]}
        shown={{ moved: [{ phase: 'counting', from: counting, to: result }], answers: typed }}
      />
    ),
  },
  {
    name: 'extension, with its faults',
    alone: true,
    element: (
      <ExtensionForm
        formKey="seven"
        phases={[{ phase: 'voting', ends: counting }]}
        shown={rejected}
      />
    ),
  },
]
