import type { ReasonTexts } from '#app/domain/reasons.ts'
import type { TallyReasons } from '#app/domain/tally/reasons.ts'
import { count, dateTime } from '#app/i18n/format.ts'

export const tallyReasons: ReasonTexts<TallyReasons> = {
  'ballots-arriving': ({ ready }) =>
    `Голоса, отправленные в последние секунды, ещё приходят. Подсчёт можно начать: ${dateTime(ready, 'ru')}`,
  'count-under-way': () => 'Голоса сейчас считаются. Откройте страницу немного позже',
  'already-counted': () => 'Голоса уже подсчитаны. Второй раз они не считаются',
  'not-counted-yet': () => 'Голоса ещё не подсчитаны',
  'already-published': () => 'Результат уже опубликован',
  'not-published-yet': () => 'Результат ещё не опубликован',
  'ballots-and-roll-differ': ({ ballots, marks }) =>
    `Бюллетеней ${count(ballots, 'ru')}, отметок в списке ${count(marks, 'ru')}: они не сходятся. Пока причина не найдена, публиковать нельзя`,
  'spent-over-pot': () => 'Отобранное стоит больше выделенных денег. Публиковать нельзя',
  'key-destroyed-before': () => 'Ключ уже уничтожен',
}
