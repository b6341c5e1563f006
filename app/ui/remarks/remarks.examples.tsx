import { parseDay } from '#app/domain/calendar/day.ts'
import type { Example } from '#app/ui/example.ts'
import { DraftRemarks } from './draft-remarks.tsx'
import { exampleRemark, exampleWriting, hiddenRemark } from './example-remark.ts'
import { KeptRemarkView } from './kept-remark-view.tsx'
import { LineRemarks } from './line-remarks.tsx'
import { RemarkFields } from './remark-fields.tsx'
import { RemarkView } from './remark-view.tsx'
import { TakingInFields } from './taking-in-fields.tsx'
import { OtherRemarks, WhatNext } from './writing-parts.tsx'

const [line = null] = exampleWriting.lines
const today = parseDay('2027-02-02')
const remarks = [exampleRemark, hiddenRemark]
const kept = {
  ...{ text: 'Кошунам айтты', files: [], author: 'Асан Үсөнов' },
  hidden: { reason: 'Аты аталган', at: exampleRemark.at, by: 'ak-bulun:1' },
  paper: today && { name: 'Асан Үсөнов', phone: '+996555102030', on: today, woman: false },
}

export const examples: readonly Example[] = [
  {
    name: 'on a line',
    element: <LineRemarks year={2027} line={exampleRemark.line} remarks={remarks} open />,
  },
  {
    name: 'a line without remarks',
    element: <LineRemarks year={2027} line={exampleRemark.line} remarks={[]} open />,
  },
  { name: 'on a draft', element: <DraftRemarks year={2027} remarks={remarks} open /> },
  {
    name: 'a remark',
    whole: true,
    element: (
      <main className="page">
        <RemarkView remark={exampleRemark} open />
      </main>
    ),
  },
  {
    name: 'what the office keeps of a hidden one',
    element: <KeptRemarkView kept={kept} />,
  },
  { name: 'before writing', element: <OtherRemarks others={[exampleRemark]} /> },
  { name: 'beside the form', element: <WhatNext line="70640 Жарык" amount="500 миң сом" /> },
  {
    name: 'writing',
    element: <RemarkFields writing={exampleWriting} line={line} rejected={undefined} />,
  },
  ...(today
    ? [
        {
          name: 'taking in',
          element: <TakingInFields writing={exampleWriting} today={today} rejected={undefined} />,
        },
      ]
    : []),
]
