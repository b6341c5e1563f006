import { count } from '#app/i18n/format.ts'

/** From the discussion of a draft to the vote of the kenesh. */
export const kenesh = {
  title: (year: number) => `${year}\u2011жылдын долбоорун кеңештин добушуна коюу`,
  crumb: 'Кеңештин добушуна коюу',
  lead: 'Андан кийин бул долбоорго пикир кабыл алынбайт. Ар бир пикирге жооп берилгенден кийин гана коюлат.',
  version: (version: number) => `Коюла турган долбоор: ${count(version, 'ky')}\u2011версия.`,
  allAnswered: 'Бардык пикирлерге жооп берилген.',
  unanswered: (remarks: number) => `${count(remarks, 'ky')} пикирге жооп бериле элек`,
  reason: 'Жооп бербей коюунун себеби',
  reasonHint: 'Баары окуйт, аракеттердин журналында да калат.',
  button: 'Добушка коюу',
  override: 'Жооп бербей туруп коюу',
  put: (version: number, day: string) =>
    `Долбоордун ${count(version, 'ky')}\u2011версиясы кеңештин добушуна коюлду: ${day}`,
  by: (by: string) => `Койгон: ${by}.`,
  takenBack: (day: string, reason: string, by: string) =>
    `Кайра алынды: ${day}. Себеби: ${reason}. Чечкен: ${by}.`,
  back: 'Долбоорду кайра алуу',
  backLead:
    'Кайра алынгандан кийин гана жаңы долбоор жарыялоого болот, пикирлер да кайра кабыл алынат. Кандай коюлганы баракта калат.',
  backReason: 'Эмне үчүн кайра алынат',
  withoutAnswer: (numbers: string, reason: string, by: string) =>
    `Жооп берилбей калган пикирлер: ${numbers}. Себеби: ${reason}. Чечкен: ${by}.`,
}
