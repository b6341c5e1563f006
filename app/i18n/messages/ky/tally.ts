import type { ReasonTexts } from '#app/domain/reasons.ts'
import type { TallyReasons } from '#app/domain/tally/reasons.ts'
import { count, dateTime } from '#app/i18n/format.ts'

export const tallyReasons: ReasonTexts<TallyReasons> = {
  'ballots-arriving': ({ ready }) =>
    `Акыркы секунддарда жөнөтүлгөн добуштар келип жатат. Эсептөөнү баштоого болот: ${dateTime(ready, 'ky')}`,
  'count-under-way': () => 'Добуштар азыр эсептелип жатат. Бир аздан кийин баракты кайра ачыңыз',
  'already-counted': () => 'Добуштар эсептелген. Экинчи жолу эсептелбейт',
  'not-counted-yet': () => 'Добуштар азырынча эсептеле элек',
  'already-published': () => 'Жыйынтык мурда жарыяланган',
  'not-published-yet': () => 'Жыйынтык азырынча жарыялана элек',
  'ballots-and-roll-differ': ({ ballots, marks }) =>
    `Бюллетендер ${count(ballots, 'ky')}, тизмедеги белгилер ${count(marks, 'ky')}: дал келбейт. Себеби табылмайынча жарыяланбайт`,
  'spent-over-pot': () => 'Каржылангандардын баасы бөлүнгөн акчадан ашып кетти. Жарыяланбайт',
  'key-destroyed-before': () => 'Ачкыч мурда жок кылынган',
}
