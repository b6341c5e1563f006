import type { RetentionWordsOf } from '#app/domain/retention-rule.ts'
import type { runRetention } from '#app/domain/runs/manifest.ts'

export const runRetentionWords: RetentionWordsOf<typeof runRetention> = {
  agendaJobs: {
    what: 'Порталдын туруктуу иштери: кайсынысы качан аткарылды жана качан аткарылат',
    why: 'Иш өз убагында жана бир эле жолу аткарылсын',
  },
  runs: {
    what: 'Узак ишти, мисалы эсептөөнү, ким качан сураганы, кайсы жерге жеткени жана кантип бүткөнү',
    why: 'Үзүлгөн иш улантылат, сураган адам эмне болгонун көрөт',
    goes: (term) => `Иш бүткөндөн кийин өчөт: ${term}`,
  },
}
