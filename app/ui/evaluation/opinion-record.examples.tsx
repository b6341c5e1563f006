import type { PublicOpinion } from '#app/domain/evaluation/public-record.ts'
import { som } from '#app/domain/money.ts'
import type { Example } from '#app/ui/example.ts'
import { OpinionRecord } from './opinion-record.tsx'

const passed: PublicOpinion = {
  step: 'technical',
  verdict: 'yes',
  findings: [
    { criterion: 'feasible-within-year', answer: 'met', note: '' },
    { criterion: 'accessible', answer: 'not-applicable', note: '' },
  ],
  reason: '',
  cost: som(540_000),
  costReason: '',
  yearlyCost: som(9_400),
  asked: som(540_000),
  by: { name: 'Бакыт Жумабаев', at: new Date('2026-10-15T06:00:00Z') },
  signature: { name: 'Салтанат Эсенова', at: new Date('2026-10-16T06:00:00Z') },
  version: 1,
  attempt: 1,
}

const rejected: PublicOpinion = {
  ...passed,
  verdict: 'no',
  findings: [
    {
      criterion: 'upkeep-provided',
      answer: 'not-met',
      note: 'Ким карай турганы жана жылдык чыгымы көрсөтүлгөн эмес',
    },
  ],
  reason: 'Куруу мүмкүн, бирок кийин ким карай турганы белгисиз.',
  cost: null,
  yearlyCost: null,
}

export const examples: readonly Example[] = [
  { name: 'all in order: folded up', element: <OpinionRecord opinion={passed} /> },
  {
    name: 'the price was corrected',
    element: (
      <OpinionRecord
        opinion={{ ...passed, cost: som(555_600), costReason: 'Чатырдын аянты такталды' }}
      />
    ),
  },
  { name: 'rejected, with its reason', element: <OpinionRecord opinion={rejected} /> },
]
