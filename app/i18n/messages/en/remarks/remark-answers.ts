import { untilDay } from '#app/i18n/days.ts'
import { count, date, plural } from '#app/i18n/format.ts'
import type { remarkAnswers as source } from '../../ky/remarks/remark-answers.ts'

const days = (number: number) =>
  plural(number, 'en', { one: '1 day', other: `${count(number, 'en')} days` })

export const remarkAnswers: typeof source = {
  states: {
    open: 'Waits for an answer',
    accepted: 'Taken into account',
    partly: 'Taken into account in part',
    rejected: 'Rejected',
    outside: 'Not for this budget to decide',
    duplicate: 'Same as another one',
    explained: 'Explained',
  },
  clock: {
    'in-time': (number) =>
      number === 0 ? 'answered the same day, in time' : `answered in ${days(number)}, in time`,
    late: (number) => `answered ${days(number)} late`,
    open: (number) => (number === 0 ? 'the answer is due today' : `${days(number)} left to answer`),
    overdue: (number) => `no answer, ${days(number)} overdue`,
  },
  state: 'Decision',
  reply: 'Reply clock',
  due: 'Answer due by',
  firstAnsweredAt: 'First answered',
  answeredAt: 'When the answer that holds was given',
  answer: 'Answer.',
  secondAnswer: 'Answer after the second look.',
  settled: 'Answer of the conciliation table.',
  atTable: (table) => `Settled at conciliation table ${count(table, 'en')}`,
  secondClock: (clockWords) => `Second look: ${clockWords}`,
  sameAs: (numero) => `Same as ${numero}`,
  movedTo: 'to',
  movesAhead:
    'A move promised in the answer. It takes effect only with a version of the budget, and none was published since.',
  movesPromised:
    'A move promised in the answer. A new version of the budget was published since: it has what the line comes to now.',
  ground: 'Ground',
  dueBy: (day, responsible) =>
    responsible === null
      ? `The ayil okmotu answers ${untilDay(day, 'en')}.`
      : `${responsible} answers ${untilDay(day, 'en')}.`,
  putOff: (first, due, reason) =>
    `The first day for the answer was ${date(first, 'en')}. It was put off to ${date(due, 'en')}: ${reason}. In time or late is counted by the first day.`,
  putOffTo: 'Put off to',
  word: { yes: 'Author: yes, this is an answer', no: 'Author: this is no answer' },
  figures: ({ all, inTime, late, waiting, overdue, ...rest }) =>
    [
      `Remarks: ${count(all, 'en')}. Answered in time: ${count(inTime, 'en')}, late: ${count(late, 'en')}, waiting: ${count(waiting, 'en')}${overdue > 0 ? ` (of these overdue: ${count(overdue, 'en')})` : ''}.`,
      `Taken into account: ${count(rest.accepted, 'en')}, in part: ${count(rest.partly, 'en')}.`,
      ...(rest.second > 0
        ? [
            `Second looks asked for: ${count(rest.second, 'en')}, of these waiting: ${count(rest.secondWaiting, 'en')}.`,
          ]
        : []),
    ].join(' '),
  say: {
    question: 'Is this an answer to your remark?',
    once: 'You can say it once. If not, another person looks at it once more.',
    missing: 'What was not answered?',
    missingHint: 'Write it if you say no',
    yes: 'Yes, this is an answer',
    no: 'No, look at it again',
  },
  form: {
    title: (number, year) => `Answer remark ${count(number, 'en')}, ${year}`,
    button: 'Answer',
    secondLead:
      'The author said that the first answer is none. The second is given by another person, and is the last.',
    verdict: 'Decision',
    reason: 'Answer and its reason',
    reasonHint: 'Everybody reads it. What was decided, and why?',
    ground: 'The act it rests on',
    groundHint: 'For example: resolution of the kenesh, number and date',
    duplicateOf: 'The remark it is the same as',
    noDuplicate: 'none',
    move: (at) => `Money moved from line to line, row ${count(at, 'en')}`,
    from: 'From which line',
    to: 'To which line',
    amount: 'Amount',
    noLine: 'none',
  },
  assign: {
    title: (number, year) => `Who answers remark ${count(number, 'en')}, ${year}`,
    button: 'Name who answers',
    who: 'Responsible person',
    due: 'By which day',
    dueHint:
      'Usually five working days after the remark. Holidays that follow the moon are not counted.',
    reason: 'The reason, if it is later than usual',
    reasonHint: 'Everybody reads it',
  },
}
