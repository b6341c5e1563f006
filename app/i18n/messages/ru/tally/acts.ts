import type { tallyActs as acts } from '#app/domain/tally/manifest.ts'

export const tallyActs: Record<keyof typeof acts, string> = {
  'count-asked': 'Запущен подсчёт голосов',
  'count-stopped': 'Подсчёт остановлен',
  'votes-counted': 'Голоса подсчитаны',
}
