import type { RetentionWordsOf } from '#app/domain/retention-rule.ts'
import type { runRetention } from '#app/domain/runs/manifest.ts'

export const runRetentionWords: RetentionWordsOf<typeof runRetention> = {
  agendaJobs: {
    what: 'The portal’s regular work: what ran when and when it runs again',
    why: 'So that work is done on time, and once',
  },
  runs: {
    what: 'Who asked for long work such as a count, when, how far it came and how it ended',
    why: 'Work that was cut off is taken up, and who asked can see what became of it',
    goes: (term) => `Removed after the work has ended: ${term}`,
  },
}
