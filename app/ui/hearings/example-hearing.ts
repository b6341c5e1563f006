import { dayOf } from '#app/domain/calendar/day.ts'
import type { Attendance } from '#app/domain/hearings/attendance.ts'
import type { Hearing } from '#app/domain/hearings/hearing.ts'
import type { HearingDesk, HearingPage, QuestionLine } from '#app/domain/hearings/pages.ts'
import { usualTerms } from '#app/domain/hearings/terms.ts'

export const exampleHearing: Hearing = {
  ...{ place: 'ak-bulun', number: 3, budget: { year: 2027, version: 2 } },
  title: { ky: '2027-жылдын бюджети боюнча коомдук угуу' },
  about: { ky: 'Бардыгы 13,995 млн сом.\nКөчө жарыгына 500,0 миң.' },
  agenda: { ky: '14:00 Катталуу\n14:30 Долбоор, 2-версия\n15:00 Суроолор жана сунуштар' },
  begins: new Date('2027-02-13T08:00:00Z'),
  ends: new Date('2027-02-13T10:00:00Z'),
  where: { ky: 'Ак-Булуң маданият үйү, чоң зал' },
  point: { latitude: 42.5731, longitude: 78.5934 },
  announced: { at: new Date('2027-01-29T04:00:00Z'), days: 15, usual: 14, reason: '' },
  changes: [],
  calledOff: null,
  attendance: null,
  minutes: null,
}

export const exampleVillages = [
  { number: 1, name: { ky: 'Ак-Булуң' } },
  { number: 2, name: { ky: 'Кең-Суу' } },
]

const asked = {
  ...{ place: 'ak-bulun', hearing: 3, channel: 'web' as const, name: 'Айгүл Т.', village: 2 },
  ...{ at: new Date('2027-01-30T04:00:00Z'), due: dayOf(exampleHearing.begins), hidden: null },
}
const exampleQuestions: readonly QuestionLine[] = [
  {
    ...{ ...asked, number: 1, kind: 'question', state: 'in-time', responsible: '' },
    text: 'Бала бакчага эмнеге 540 миң сом кошулду?',
    answer: {
      ...{ text: 'Чатыры оңдолот.', at: new Date('2027-02-01T04:00:00Z'), by: 'Эрлан Садыков' },
    },
  },
  {
    ...{ ...asked, number: 2, kind: 'proposal', state: 'open', channel: 'letter', village: null },
    ...{ text: 'Сугат арыгын тазалоо', responsible: 'Жер адиси', answer: null, name: '' },
  },
  {
    ...{ ...asked, number: 3, kind: 'question', state: 'overdue', text: '', responsible: '' },
    ...{ answer: null, hidden: { at: asked.at, reason: 'Бир адамды мазактаган' } },
  },
]

export const exampleAttendance: Attendance = {
  at: new Date('2027-02-13T09:00:00Z'),
  counts: [
    { village: 1, women: 15, men: 16 },
    { village: 2, women: 7, men: 8 },
    { village: null, women: 0, men: 1 },
  ],
}

export const examplePage: HearingPage = {
  ...{ hearing: exampleHearing, stage: 'announced', daysLeft: 11, order: 2 },
  ...{ terms: usualTerms, questions: exampleQuestions, villages: exampleVillages },
  budget: {
    ...{ year: 2027, version: 2, kind: 'binding-draft', outdated: false },
    expenditure: 1_399_500_000,
  },
}

export const exampleDesk: HearingDesk = {
  ...{ hearing: exampleHearing, stage: 'announced', daysLeft: 11, mayWrite: true },
  ...{
    terms: usualTerms,
    questions: exampleQuestions,
    villages: exampleVillages,
    mayPublish: true,
  },
}
