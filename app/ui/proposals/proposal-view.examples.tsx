import type { TimelineStep } from '#app/domain/proposals/timeline.ts'
import { CaseText } from '#app/ui/evaluation/case/case-text.tsx'
import type { Example } from '#app/ui/example.ts'
import { exampleProposal as proposal } from './example-proposal.ts'
import { News } from './news.tsx'
import { ProposalView } from './proposal-view.tsx'
import { VersionsView } from './versions-view.tsx'

const at = new Date('2026-09-20T04:00:00Z')
const timeline: readonly TimelineStep[] = [
  { station: 'sent', standing: 'past', at, until: null },
  { station: 'vote', standing: 'present', at: null, until: new Date('2026-12-03T12:00:00Z') },
  { station: 'result', standing: 'future', at: null, until: null },
]
const page = {
  round: 2,
  where: 'Ак-Булуң',
  from: 'Ак-Булуң',
  followed: null,
  timeline,
  voting: true,
  changeable: true,
  appealable: false,
  proposal,
}
const rejected = { ...proposal, state: 'rejected', rejection: 'Жер жеке адамга таандык' } as const
const hidden = { ...proposal, hidden: { reason: 'Сунуш жарнама экен', at, withheld: false } }
const versions = [
  { version: 1, at },
  { version: 2, at },
]
const compared = {
  ...{
    number: 11,
    title: proposal.text.title,
    hidden: false,
    versions,
    from: versions[0],
    to: versions[1],
  },
  changed: [
    {
      label: 'Аталышы',
      changes: [
        { kind: 'removed', text: 'Көчө ' },
        { kind: 'added', text: 'Жогорку Ак-Булуңда көчө ' },
        { kind: 'same', text: 'жарыктары' },
      ],
    },
  ],
} as const
const none = {
  ...{ sent: null, changed: null, invited: '' },
  ...{ withdrawn: false, left: false, joined: false, declined: false },
}

export const examples: readonly Example[] = [
  { name: 'on the ballot', alone: true, element: <ProposalView page={page} /> },
  {
    name: 'rejected, from paper, without a name',
    alone: true,
    element: (
      <ProposalView
        page={{ ...page, voting: false, proposal: { ...rejected, authors: [], onPaper: true } }}
      />
    ),
  },
  { name: 'hidden', alone: true, element: <ProposalView page={{ ...page, proposal: hidden }} /> },
  { name: 'two versions', alone: true, element: <VersionsView page={compared} /> },
  {
    name: 'one version',
    alone: true,
    element: (
      <VersionsView
        page={{ ...compared, versions: versions.slice(0, 1), to: versions[0], changed: [] }}
      />
    ),
  },
  { name: 'sent now', element: <News news={{ ...none, sent: 11 }} /> },
  { name: 'left as a co-author', element: <News news={{ ...none, left: true }} /> },
  { name: 'somebody was asked to join', element: <News news={{ ...none, invited: '0700 1' }} /> },
  { name: 'in short, for those who check it', element: <CaseText text={proposal.text} /> },
]
