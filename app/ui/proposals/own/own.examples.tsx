import type { OwnProposal } from '#app/domain/proposals/own.ts'
import type { Example } from '#app/ui/example.ts'
import { refusedForm } from '#app/ui/fields/example-rejected-form.ts'
import { DraftList } from './draft-list.tsx'
import { EndingQuestion } from './ending-question.tsx'
import { InvitationList } from './invitation-list.tsx'
import { OwnDrafts } from './own-drafts.tsx'
import { OwnProposalCard } from './own-proposal-card.tsx'

const mine: OwnProposal = {
  number: 11,
  title: 'Жогорку Ак-Булуңда көчө жарыктары',
  state: 'sent',
  version: 2,
  changedAt: new Date('2026-09-20T04:00:00Z'),
  coAuthors: ['Бегимай Сатыбалдиева'],
  joined: false,
  asked: ['0700 123 456'],
  citizen: null,
  rejected: null,
  can: { change: true, withdraw: true, leave: false, invite: true },
}
const done: OwnProposal = {
  ...mine,
  state: 'rejected',
  coAuthors: [],
  asked: [],
  citizen: 'Осмонов Сагын',
  rejected: {
    reason: 'Жер жеке менчикте',
    days: { from: null, until: new Date('2026-10-12T18:00:00Z') },
  },
  can: { change: false, withdraw: false, leave: false, invite: false },
}
const joined: OwnProposal = {
  ...mine,
  joined: true,
  can: { ...mine.can, withdraw: false, leave: true },
}
const rejected = refusedForm(
  { contact: 'Телефон номериңизди же почтаңызды жазыңыз, мисалы 0700 123 456' },
  { number: ['11'], contact: ['Бегимай'] },
)
const invitations = [{ number: 14, title: 'Кең-Суудагы көпүрө', by: 'Айгүл Т.' }]
const drafts = [
  { number: 3, answers: { title: ['Жаңы терезелер'] }, changedAt: mine.changedAt, paper: null },
  { number: 4, answers: {}, changedAt: mine.changedAt, paper: null },
]

/** Below the heading of its list, as on the page. */
const listed = (proposal: OwnProposal, refused?: typeof rejected) => (
  <>
    <h2>Жөнөтүлгөндөрү</h2>
    <OwnProposalCard proposal={proposal} formKey="example" rejected={refused} />
  </>
)

export const examples: readonly Example[] = [
  {
    name: 'can be changed',
    alone: true,
    element: listed(mine),
  },
  {
    name: 'of a co-author',
    alone: true,
    element: listed(joined),
  },
  {
    name: 'an invitation with a fault',
    alone: true,
    element: listed(mine, rejected),
  },
  {
    name: 'decided, taken in on paper',
    alone: true,
    element: listed(done),
  },
  {
    name: 'asked to join',
    alone: true,
    element: <InvitationList invitations={invitations} formKey="four" rejected={undefined} />,
  },
  {
    name: 'asked once more before the end',
    alone: true,
    element: (
      <EndingQuestion
        proposal={{ title: mine.title, formKey: 'six' }}
        words={{
          heading: '№ 11 сунушту кайра алуу',
          sure: 'Сунуш тизмеден чыгат.',
          yes: 'Ооба, кайра алам',
          no: 'Жок, калсын',
        }}
        rejected={undefined}
      />
    ),
  },
  { name: 'drafts, in short', element: <DraftList drafts={drafts} /> },
  { name: 'drafts', alone: true, element: <OwnDrafts drafts={drafts} formKey="five" /> },
]
