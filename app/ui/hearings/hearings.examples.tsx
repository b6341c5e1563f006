import { dayOf } from '#app/domain/calendar/day.ts'
import type { HearingPage } from '#app/domain/hearings/pages.ts'
import { countQuestions } from '#app/domain/hearings/question.ts'
import { begunWith } from '#app/forms/rejected-form.ts'
import type { Example } from '#app/ui/example.ts'
import { refusedForm } from '#app/ui/fields/example-rejected-form.ts'
import { exampleWriting } from '../remarks/example-remark.ts'
import { AttendanceChart } from './attendance-chart.tsx'
import { ComingHearings } from './coming-hearings.tsx'
import {
  exampleAttendance,
  exampleDesk,
  exampleHearing,
  examplePage,
  exampleVillages,
} from './example-hearing.ts'
import { HearingView } from './hearing-view.tsx'
import { NextHearing } from './next-hearing.tsx'
import { AttendanceFields } from './office/attendance-fields.tsx'
import { AttachForm, MinutesForm } from './office/documents.tsx'
import { HearingActs } from './office/hearing-acts.tsx'
import { HearingFields } from './office/hearing-fields.tsx'
import { HearingLinks, OfficeQuestions } from './office/hearing-links.tsx'
import { AnswerForm, HideQuestionForm } from './office/question-forms.tsx'
import { TakeOverFields } from './office/take-over-fields.tsx'
import { OwnQuestions } from './own-questions.tsx'

const late = {
  ...exampleHearing,
  announced: {
    ...{ at: new Date('2027-02-05T04:00:00Z'), days: 8, usual: 14 },
    reason: 'Зал ремонттолуп жаткан',
  },
  changes: [{ at: new Date('2027-02-06T04:00:00Z'), reason: 'Зал башка болду' }],
}
const held: HearingPage = {
  ...{ ...examplePage, stage: 'held' },
  hearing: {
    ...exampleHearing,
    attendance: exampleAttendance,
    minutes: {
      ...{ at: exampleHearing.ends, chair: 'Б. Алиева', secretary: 'Ж. Осмонова', text: 'Угулду.' },
      due: dayOf(exampleHearing.ends),
      scan: { id: 'ab'.repeat(16), kind: 'scan', name: 'протокол.pdf', bytes: 310_000 },
    },
  },
}
const inMain = (page: Example['element']) => <main className="page">{page}</main>
const map = {
  script: '',
  style: '',
  outline: '',
  areas: '',
  tiles: null,
  attribution: '',
  villages: [],
}
const line = {
  ...{ ...exampleHearing, stage: 'announced' as const, daysLeft: 11 },
  questions: countQuestions([], exampleHearing.begins),
}

export const examples: readonly Example[] = [
  {
    name: 'a question that becomes a remark',
    alone: true,
    element: <TakeOverFields lines={exampleWriting.lines} rejected={undefined} />,
  },
  { name: 'announced', whole: true, element: inMain(<HearingView page={examplePage} />) },
  {
    name: 'announced late and moved, with a newer version of the budget',
    whole: true,
    element: inMain(
      <HearingView
        page={{
          ...examplePage,
          hearing: late,
          budget: examplePage.budget && { ...examplePage.budget, outdated: true },
        }}
      />,
    ),
  },
  {
    name: 'one’s own questions',
    element: (
      <OwnQuestions
        questions={examplePage.questions.map((one) => ({ ...one, title: exampleHearing.title }))}
      />
    ),
  },
  {
    name: 'called off',
    whole: true,
    element: inMain(
      <HearingView
        page={{
          ...examplePage,
          stage: 'called-off',
          hearing: { ...late, calledOff: { at: late.begins, reason: 'Жол жабылды' } },
        }}
      />,
    ),
  },
  {
    name: 'held, with its minutes',
    whole: true,
    element: inMain(<HearingView page={held} />),
  },
  {
    name: 'held, and nothing written yet',
    whole: true,
    element: inMain(<HearingView page={{ ...examplePage, stage: 'held', questions: [] }} />),
  },
  {
    name: 'nobody came',
    element: <AttendanceChart counts={[]} villages={exampleVillages} />,
  },
  {
    name: 'counting who came',
    alone: true,
    element: <AttendanceFields shown={begunWith({})} villages={exampleVillages} />,
  },
  { name: 'questions in the office', element: <OfficeQuestions desk={exampleDesk} /> },
  {
    name: 'to be answered',
    alone: true,
    element: <AnswerForm formKey="three" responsible="Жер адиси" />,
  },
  { name: 'to be hidden', alone: true, element: <HideQuestionForm formKey="four" /> },
  { name: 'minutes to be written', alone: true, element: <MinutesForm formKey="five" /> },
  { name: 'minutes to be attached', alone: true, element: <AttachForm formKey="six" /> },
  { name: 'to come', element: <ComingHearings hearings={[line, { ...line, number: 4 }]} /> },
  { name: 'the next one', element: <NextHearing hearing={line} /> },
  { name: 'none to come', element: <ComingHearings hearings={[]} /> },
  {
    name: 'to be announced late',
    alone: true,
    element: (
      <HearingActs
        desk={{ ...exampleDesk, stage: 'draft' }}
        formKey="one"
        rejected={refusedForm(
          { reason: 'Угууга 11 күн калды, кадимки мөөнөт 14 күн: себебин жазыңыз' },
          { act: ['announce'] },
        )}
      />
    ),
  },
  {
    name: 'to be written',
    alone: true,
    element: <HearingFields shown={begunWith({})} map={map} years={[2027, 2026]} reasoned={true} />,
  },
  { name: 'what the office does', element: <HearingLinks desk={exampleDesk} /> },
  { name: 'can be called off', element: <HearingActs desk={exampleDesk} formKey="two" /> },
]
