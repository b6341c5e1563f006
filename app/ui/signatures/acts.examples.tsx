import { som } from '#app/domain/money.ts'
import { reason } from '#app/domain/outcome.ts'
import { openingContent } from '#app/domain/rounds/act-contents.ts'
import type { ActContent } from '#app/domain/signatures/act-content.ts'
import type { PendingAct } from '#app/domain/signatures/pending-act.ts'
import type { Example } from '#app/ui/example.ts'
import { refusedForm } from '#app/ui/fields/example-rejected-form.ts'
import { SignerList } from '#app/ui/signers/signer-list.tsx'
import { votingExample } from '../rounds/example-round.ts'
import { ActContentView } from './act-content-view.tsx'
import { ActFacts } from './act-facts.tsx'
import { ActPage } from './act-page.tsx'
import { ActSeal } from './act-seal.tsx'
import { ActTable } from './act-table.tsx'
import { DeclineForm, SignForm } from './sign-forms.tsx'
import { WaitingActs } from './waiting-acts.tsx'
import { WaitingForMe } from './waiting-for-me.tsx'

const { counting, result } = votingExample.calendar
const at = new Date('2026-11-15T04:00:00Z')
const nurgul = {
  account: 'ak-bulun:3',
  name: 'Нургүл Токтосунова',
  office: 'election-officer',
  at,
} as const
const { title } = votingExample
const projects = [
  { number: 11, title: 'Көчө жарыктары', village: 1, cost: som(318_000), excludes: [] },
  { number: 16, title: 'Таштанды үчүн контейнер', village: null, cost: som(441_600), excludes: [] },
]
const opening = openingContent(votingExample, projects, '8520f0098930a754'.repeat(4))
const extension: ActContent = {
  ...{ act: 'extend-phase', title, phase: 'voting', laterToo: true },
  moved: [{ phase: 'counting', from: counting, to: result }],
}
const publication: ActContent = {
  ...{ act: 'publish-result', title },
  counted: {
    ...{ countedAt: result, ballots: 312, inputs: '7f3a'.repeat(16) },
    pots: [
      {
        ...{ village: null, money: som(1_500_000), spent: som(318_000), hash: 'c21e'.repeat(16) },
        funded: [{ number: 11, title: 'Көчө жарыктары', cost: som(318_000), votes: 140 }],
      },
    ],
  },
}
const asked: PendingAct = {
  place: 'ak-bulun',
  number: 7,
  kind: 'open-vote',
  subject: 'round/2',
  payload: null,
  reason: 'Тизме жарыяланды, даттануулар каралды',
  content: opening,
  hash: '35930fb54c4fb0216993167c17a718f99f89035d8251a689adb91c259f1d299f',
  state: 'open',
  askedBy: nurgul,
  closedBy: null,
}
const signed: PendingAct = {
  ...asked,
  number: 8,
  kind: 'extend-phase',
  content: extension,
  state: 'signed',
  closedBy: { ...nurgul, name: 'Мирлан Орозов', office: 'admin' },
}
const declined: PendingAct = { ...signed, number: 9, reason: '', state: 'declined' }
const ended: PendingAct = { ...signed, number: 10, state: 'ended' }
const wrongly = {
  ...refusedForm({ reason: 'Бул жерди толтуруңуз' }),
  answers: { step: ['decline'] },
}
const { villages } = votingExample
const plainly = { formKey: 'one', rejected: undefined, own: false }

const role: ActContent = {
  ...{ act: 'change-role', title: 'Айгүл Асанова', account: 'ak-bulun:12' },
  ...{ role: 'clerk', grant: true, before: ['resident'] },
}
const signers = {
  now: [{ name: 'Мирлан Орозов', office: 'admin' as const, account: 'ak-bulun:9' }],
  later: [{ name: 'Гүлнара Сыдыкова', from: at }],
  witness: true,
}

const together = {
  ...{ formKey: 'five', page: 1, pages: 1, alone: [], signedToday: [signed], villages },
  acts: [{ act: asked, text: '{…}' }],
}

export const examples: readonly Example[] = [
  {
    name: 'what waits for my signature',
    alone: true,
    element: <WaitingForMe {...together} alone={[asked]} rejected={undefined} />,
  },
  {
    name: 'nothing waits for it',
    alone: true,
    element: <WaitingForMe {...together} acts={[]} signedToday={[]} rejected={undefined} />,
  },
  {
    name: 'sent with nothing ticked',
    alone: true,
    element: <WaitingForMe {...together} rejected={refusedForm({ act: 'Бирөөнү тандаңыз' })} />,
  },
  {
    name: 'one changed meanwhile',
    alone: true,
    element: (
      <WaitingForMe
        {...together}
        acts={[]}
        rejected={{ ...refusedForm({}), answers: { act: [`4/${'ab'.repeat(32)}`] } }}
      />
    ),
  },
  {
    name: 'an act that waits, whole',
    alone: true,
    element: (
      <ActPage
        {...{ formKey: 'one', act: asked, text: '{…}', villages, signers, why: null }}
        {...{ own: false, mayDecline: true, rejected: undefined }}
      />
    ),
  },
  { name: 'a role that is given', element: <ActContentView content={role} villages={[]} /> },
  { name: 'who can sign', element: <SignerList signers={signers} /> },
  { name: 'nobody yet', element: <SignerList signers={{ ...signers, now: [] }} /> },
  {
    name: 'nobody, and no witness',
    element: <SignerList signers={{ now: [], later: [], witness: false }} />,
  },
  {
    name: 'acts that wait',
    element: <WaitingActs acts={[asked]} href={(act) => `#${act}`} />,
  },
  {
    name: 'asked, signed, returned, ended by a change and by nobody’s hand',
    element: (
      <ActTable acts={[asked, signed, declined, ended, { ...ended, number: 11, closedBy: null }]} />
    ),
  },
  { name: 'what was asked', element: <ActFacts act={asked} /> },
  { name: 'returned, without a reason for asking', element: <ActFacts act={declined} /> },
  { name: 'the fingerprint', element: <ActSeal hash={asked.hash} text="{…}" /> },
  { name: 'an opening', element: <ActContentView content={opening} villages={villages} /> },
  { name: 'an extension', element: <ActContentView content={extension} villages={villages} /> },
  { name: 'a publication', element: <ActContentView content={publication} villages={villages} /> },
  { name: 'to sign', element: <SignForm {...plainly} why={null} /> },
  {
    name: 'asked by oneself',
    element: <SignForm {...plainly} own why={reason('needs-another-person', {})} />,
  },
  {
    name: 'to return',
    alone: true,
    element: <DeclineForm own={false} formKey="three" rejected={undefined} />,
  },
  {
    name: 'returned without a reason',
    alone: true,
    element: <DeclineForm own={true} formKey="four" rejected={wrongly} />,
  },
]
