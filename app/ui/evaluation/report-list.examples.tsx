import type { Example } from '#app/ui/example.ts'
import { ReportList } from './report-list.tsx'

const report = {
  place: 'ak-bulun',
  proposal: 18,
  ground: 'personal-data',
  text: 'Кошунамдын телефону жазылып калыптыр.',
  at: new Date('2026-10-15T06:00:00Z'),
  answer: null,
} as const

export const examples: readonly Example[] = [
  { name: 'none', element: <ReportList reports={[]} /> },
  {
    name: 'one answered, one waits',
    element: (
      <ReportList
        reports={[
          report,
          {
            ...report,
            text: '',
            at: new Date('2026-10-14T06:00:00Z'),
            answer: {
              kind: 'hide',
              reason: 'Жеке маалымат',
              by: { account: 'ak-bulun:1', name: 'Гүлнара Асанова' },
              at: new Date('2026-10-15T06:00:00Z'),
            },
          },
        ]}
      />
    ),
  },
]
