import { count, plural } from '#app/i18n/format.ts'
import type { answer as source } from '../../ky/tally/answer.ts'

export const answer: typeof source = {
  deeper: 'Подробнее',
  files: 'Как считали: правило, файлы и отпечатки',
  notFundedOf: (pot) => `В этот раз не прошли. ${pot}`,
  votes: (votes) =>
    plural(votes, 'ru', {
      one: `${count(votes, 'ru')} голос`,
      few: `${count(votes, 'ru')} голоса`,
      many: `${count(votes, 'ru')} голосов`,
      other: `${count(votes, 'ru')} голоса`,
    }),
  covered: 'Сколько из выбранного прошло у избирателей',
  wasMineTaken: 'Проверить своё участие',
}
