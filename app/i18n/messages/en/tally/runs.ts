import type { RunTextsOf } from '#app/domain/runs/run.ts'
import type { TallyRuns } from '#app/domain/tally/manifest.ts'
import { count } from '#app/i18n/format.ts'

export const tallyRuns: RunTextsOf<TallyRuns> = {
  'count-votes': {
    title: 'Counting the votes',
    progress: ({ pot, pots, run }) =>
      `Pot ${count(pot, 'en')} of ${count(pots, 'en')}, run ${count(run, 'en')}`,
  },
}
