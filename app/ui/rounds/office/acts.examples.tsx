import { som } from '#app/domain/money.ts'
import { reason } from '#app/domain/outcome.ts'
import type { PendingAct } from '#app/domain/rounds/pending-act.ts'
import type { Example } from '#app/ui/example.ts'
import { refusedForm } from '#app/ui/fields/example-rejected-form.ts'
import { votingExample } from '../example-round.ts'
import { ActFacts } from './act-facts.tsx'
import { ActTable } from './act-table.tsx'
import { ExtensionForm } from './extension-form.tsx'
import { ProjectTable } from './project-table.tsx'
import { DeclineForm, SignForm } from './sign-forms.tsx'
import { StepTable } from './step-table.tsx'

const { counting, result } = votingExample.calendar
const nurgul = {
  account: 'ak-bulun:3',
  name: 'Нургүл Токтосунова',
  at: new Date('2026-11-15T04:00:00Z'),
}
const asked: PendingAct = {
  place: 'ak-bulun',
  number: 7,
  kind: 'open-vote',
  subject: 'round/2',
  payload: null,
  reason: 'Тизме жарыяланды, даттануулар каралды',
  state: 'open',
  askedBy: nurgul,
  closedBy: null,
}
const signed: PendingAct = {
  ...asked,
  number: 8,
  kind: 'extend-phase',
  state: 'signed',
  closedBy: { ...nurgul, name: 'Мирлан Орозов' },
}
const declined: PendingAct = { ...signed, number: 9, reason: '', state: 'declined' }
const round = { number: 2, name: votingExample.title.ky }
const extension = { phase: 'voting', from: counting, until: result, laterToo: true } as const
const notNow = {
  noun: 'round',
  action: 'publish-list',
  now: 'voting',
  opens: null,
  closed: votingExample.calendar.voting,
} as const
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
const wrongly = {
  ...refusedForm({ reason: 'Бул жерди толтуруңуз' }),
  answers: { step: ['decline'] },
}
const projects = [
  { number: 11, title: 'Көчө жарыктары', village: 1, cost: som(318_000), excludes: [] },
  { number: 16, title: 'Таштанды үчүн контейнер', village: null, cost: som(441_600), excludes: [] },
]

export const examples: readonly Example[] = [
  {
    name: 'asked, signed and returned',
    element: <ActTable acts={[asked, signed, declined]} />,
  },
  { name: 'an opening', element: <ActFacts act={asked} round={round} extension={null} /> },
  {
    name: 'an extension without a reason',
    element: <ActFacts act={declined} round={round} extension={extension} />,
  },
  { name: 'to sign', element: <SignForm formKey="one" rejected={undefined} why={null} /> },
  {
    name: 'asked by oneself',
    element: (
      <SignForm formKey="two" rejected={undefined} why={reason('needs-another-person', {})} />
    ),
  },
  {
    name: 'to return',
    alone: true,
    element: <DeclineForm formKey="three" rejected={undefined} />,
  },
  {
    name: 'returned without a reason',
    alone: true,
    element: <DeclineForm formKey="four" rejected={wrongly} />,
  },
  {
    name: 'possible, waiting, done, not now',
    element: (
      <StepTable
        round={votingExample}
        steps={[
          { kind: 'change', state: 'possible', why: null, act: null },
          { kind: 'extend', state: 'waiting', why: null, act: 7 },
          { kind: 'open', state: 'done', why: null, act: null },
          {
            kind: 'publish',
            state: 'not-now',
            why: reason('not-in-this-phase', notNow),
            act: null,
          },
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
