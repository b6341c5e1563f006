import type { RunTextsOf } from '#app/domain/runs/run.ts'
import type { TallyRuns } from '#app/domain/tally/manifest.ts'
import { count } from '#app/i18n/format.ts'

export const tallyRuns: RunTextsOf<TallyRuns> = {
  'count-votes': {
    title: 'Подсчёт голосов',
    progress: ({ pot, pots, run }) =>
      `Часть денег ${count(pot, 'ru')} из ${count(pots, 'ru')}, проход ${count(run, 'ru')}`,
  },
}
