import type { RunTextsOf } from '#app/domain/runs/run.ts'
import type { TallyRuns } from '#app/domain/tally/manifest.ts'
import { count } from '#app/i18n/format.ts'

export const tallyRuns: RunTextsOf<TallyRuns> = {
  'count-votes': {
    title: 'Добуштарды эсептөө',
    progress: ({ pot, pots, run }) =>
      `${count(pots, 'ky')} акча бөлүгүнүн ${count(pot, 'ky')}-бөлүгү, ${count(run, 'ky')}-айлануу`,
  },
}
