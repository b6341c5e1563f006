import { parseDay } from '#app/domain/calendar/day.ts'
import { type Evaluation, newEvaluation } from '#app/domain/evaluation/evaluation.ts'
import type { PublicRecord } from '#app/domain/evaluation/public-record.ts'
import { som } from '#app/domain/money.ts'
import { reason } from '#app/domain/outcome.ts'
import type { Example } from '#app/ui/example.ts'
import { EvaluationBlock } from '../evaluation-block.tsx'
import { AuthorContacts } from './author-contacts.tsx'
import { Beside } from './beside.tsx'
import { CaseActButtons } from './case-acts.tsx'
import { CaseFacts } from './case-facts.tsx'
import { CaseTrail } from './case-trail.tsx'
import { CheckNotes, NoteList } from './check-notes.tsx'
import { PendingOpinion } from './pending-opinion.tsx'

const at = new Date('2026-10-15T06:00:00Z')
const bakyt = { account: 'ak-bulun:2', name: 'Бакыт Жумабаев' }
const untouched = newEvaluation('ak-bulun', 2, 28)
const opinion = {
  step: 'legal',
  verdict: 'no',
  findings: [
    { criterion: 'municipal-property', answer: 'not-met', note: 'Жер жеке менчикте, 12-кесим' },
  ],
  reason: 'Жер жеке адамга таандык',
  cost: null,
  costReason: '',
  yearlyCost: null,
  by: bakyt,
  at,
  asked: som(318_000),
  version: 1,
  attempt: 1,
} as const
const signing: Evaluation = {
  ...untouched,
  step: 'signature',
  assignment: { ...bakyt, due: parseDay('2026-10-20') ?? dueMissing(), by: bakyt, at },
  opinions: [opinion, opinion],
  signatures: [{ by: bakyt, at, agreed: false, reason: 'Кесимдин номери туура эмес', opinion: 0 }],
}

function dueMissing(): never {
  throw new Error('a day of the calendar')
}

const record: PublicRecord = {
  number: 28,
  state: 'sent',
  step: 'legal',
  opinions: [],
  appeal: null,
  exclusions: [],
}
const no = reason('needs-another-person', {})
const nothing = { assign: no, judge: no, sign: no, link: no, appeal: no }

const note = {
  place: 'ak-bulun',
  proposal: 28,
  by: bakyt,
  at,
  text: 'Авторго чалдым: жерди эртең көрөбүз',
}

export const examples: readonly Example[] = [
  {
    name: 'notes of those who check, and one more',
    alone: true,
    element: <CheckNotes notes={[note]} formKey="notes" rejected={undefined} />,
  },
  {
    name: 'how authors are reached',
    element: (
      <AuthorContacts
        authors={[
          { name: 'Айгүл Токтосунова', contact: '0700 123-456' },
          { name: 'Бакыт Орозов', contact: 'bakyt@mail.kg' },
          { name: '', contact: '' },
        ]}
      />
    ),
  },
  {
    name: 'what is judged beside its form',
    element: <Beside judged={<NoteList notes={[note]} />}>Критерийлер</Beside>,
  },
  { name: 'the way back', element: <CaseTrail number={28} here="Текшерүү" /> },
  {
    name: 'untouched, facts beside it',
    element: (
      <CaseFacts
        evaluation={untouched}
        asked={som(318_000)}
        checkedCost={null}
        author="Айгүл Т."
        mayReadContact
      />
    ),
  },
  {
    name: 'in somebody’s hands, price checked',
    element: (
      <CaseFacts
        evaluation={signing}
        asked={som(318_000)}
        checkedCost={som(300_000)}
        author="Айгүл Т."
        mayReadContact={false}
      />
    ),
  },
  {
    name: 'what this person can do',
    element: (
      <CaseActButtons
        evaluation={untouched}
        record={record}
        acts={{ ...nothing, assign: null, judge: null, link: null }}
        signers={null}
      />
    ),
  },
  {
    name: 'why this person cannot sign',
    element: <CaseActButtons evaluation={signing} record={record} acts={nothing} signers={null} />,
  },
  {
    name: 'an opinion waits for its second hand',
    element: <PendingOpinion evaluation={signing} />,
  },
  { name: 'nobody has looked yet', alone: true, element: <EvaluationBlock record={record} /> },
  {
    name: 'rejected',
    alone: true,
    element: (
      <EvaluationBlock
        record={{
          ...record,
          state: 'rejected',
          step: 'done',
          opinions: [{ ...opinion, by: { name: bakyt.name, at }, signature: null }],
        }}
      />
    ),
  },
]
