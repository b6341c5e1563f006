import type { RetentionWordsOf } from '#app/domain/retention-rule.ts'
import type { runRetention } from '#app/domain/runs/manifest.ts'

export const runRetentionWords: RetentionWordsOf<typeof runRetention> = {
  agendaJobs: {
    what: 'Постоянные работы портала: какая когда шла и когда пойдёт снова',
    why: 'Чтобы работа шла вовремя и один раз',
  },
  runs: {
    what: 'Кто и когда запросил долгую работу, например подсчёт, докуда она дошла и чем кончилась',
    why: 'Прерванная работа продолжается, а просивший видит, что с ней стало',
    goes: (term) => `Удаляется после конца работы: ${term}`,
  },
}
