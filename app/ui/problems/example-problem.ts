import { dayOf } from '#app/domain/calendar/day.ts'
import type { PublicProblem } from '#app/domain/problems/public-problem.ts'

const sent = new Date('2026-11-16T02:12:00Z')
const due = dayOf(new Date('2026-11-19T06:00:00Z'))
const promised = dayOf(new Date('2026-11-25T06:00:00Z'))
const nothing = { whose: '', same: null, until: null }

/** A burst pipe that is being mended. */
export const exampleProblem: PublicProblem = {
  ...{ number: 148, kind: 'water', village: 4, landmark: 'мектептин дарбазасынын маңдайында' },
  ...{ point: { latitude: 42.6014, longitude: 78.6352 }, private: false, photos: [] },
  ...{ title: 'Мектеп көчөсүндө түтүк жарылган', source: 'web', at: sent, due, cleaned: null },
  words: 'Мектептин жанында үч күндөн бери суу агып жатат, жол муз болду.',
  ...{ state: 'in-progress', updated: new Date('2026-11-20T03:20:00Z') },
  steps: [
    { state: 'open', at: sent, by: 'sender', text: '', ...nothing },
    {
      ...{ ...nothing, state: 'planned', at: new Date('2026-11-17T04:40:00Z'), by: 'office' },
      ...{ text: 'Бригада 20-ноябрда чыгат.', until: promised },
    },
    {
      ...{ ...nothing, state: 'in-progress', at: new Date('2026-11-20T03:20:00Z'), by: 'office' },
      text: '12 метр казылды, түтүк эки жерден жарылыптыр.',
    },
  ],
  kindFacts: {
    ...{ key: 'water', sign: 'water', reportDays: 3 },
    name: { ky: 'Ичүүчү суу', ru: 'Питьевая вода', en: 'Drinking water' },
  },
  villageName: { ky: 'Кең-Суу', ru: 'Кен-Суу', en: 'Ken-Suu' },
  ...{ provider: '«Таза суу» ишканасы', author: '', followers: 7, still: 0 },
  clock: { reply: 'in-time', left: -3, promised, broken: false },
  ...{ hiddenBecause: null, withheld: false, current: true },
}

export const exampleToday = dayOf(new Date('2026-11-22T06:00:00Z'))
