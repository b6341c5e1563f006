import { parseDay } from '#app/domain/calendar/day.ts'
import type { Example } from '#app/ui/example.ts'
import { AnswerFields } from './answer-fields.tsx'
import { DraftRemarks, SayOfDraft } from './draft-remarks.tsx'
import { exampleRemark, exampleWriting, hiddenRemark, settledRemark } from './example-remark.ts'
import { KeneshForm } from './kenesh/kenesh-form.tsx'
import { KeptRemarkView } from './kept-remark-view.tsx'
import { LineRemarks } from './line-remarks.tsx'
import { OwnRemarks } from './own-remarks.tsx'
import { RemarkFields } from './remark-fields.tsx'
import { RemarkView } from './remark-view.tsx'
import { TakingInFields } from './taking-in-fields.tsx'
import { WordForm } from './word-form.tsx'
import { OtherRemarks, WhatNext } from './writing-parts.tsx'

const [line = null] = exampleWriting.lines
const today = parseDay('2027-02-02')
const figures = {
  ...{ all: 2, inTime: 1, late: 0, waiting: 1, overdue: 1 },
  ...{ accepted: 1, partly: 0, second: 1, secondWaiting: 1 },
}
const gate = {
  ...{ place: 'ak-bulun', year: 2027, version: 2, at: exampleRemark.at, unanswered: [13] },
  ...{ by: { account: 'ak-bulun:1', name: 'А. Осмонова' }, reason: 'Сессиянын күнү белгиленген' },
}
const takenBack = {
  ...{ at: exampleRemark.at, by: { account: 'ak-bulun:1', name: 'А. Осмонова' } },
  reason: 'Гранттын суммасы өзгөрдү',
}
const before = { year: 2027, version: 2, unanswered: [13], gates: [{ ...gate, takenBack }] }
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
  {
    name: 'on a draft',
    element: <DraftRemarks year={2027} remarks={remarks} open figures={figures} gates={[gate]} />,
  },
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
    name: 'a remark that a table settled, after adoption',
    whole: true,
    element: (
      <main className="page">
        <RemarkView remark={settledRemark} open={false} />
      </main>
    ),
  },
  {
    name: 'what the office keeps of a hidden one',
    element: <KeptRemarkView kept={kept} />,
  },
  { name: 'one’s own', element: <OwnRemarks remarks={remarks} /> },
  { name: 'on the front page', element: <SayOfDraft year={2027} remarks={9} /> },
  { name: 'before writing', element: <OtherRemarks others={[exampleRemark]} /> },
  { name: 'beside the form', element: <WhatNext line="70640 Жарык" amount="500 миң сом" /> },
  {
    name: 'answering',
    element: (
      <AnswerFields
        remark={exampleRemark}
        others={[hiddenRemark]}
        lines={exampleWriting.lines}
        rejected={undefined}
      />
    ),
  },
  {
    name: 'before the vote of the kenesh',
    element: (
      <KeneshForm
        before={{ ...before, gate: null, mayTakeBack: false }}
        formKey=""
        rejected={undefined}
      />
    ),
  },
  {
    name: 'before the kenesh',
    element: (
      <KeneshForm
        before={{ ...before, gate, gates: [gate], mayTakeBack: true }}
        formKey=""
        rejected={undefined}
      />
    ),
  },
  { name: 'is it an answer', element: <WordForm formKey="" rejected={undefined} /> },
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
