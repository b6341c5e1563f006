import type { KeptWordsOf } from '#app/domain/kept.ts'
import type { runRetention } from '#app/domain/runs/manifest.ts'

export const runKept: KeptWordsOf<typeof runRetention> = {
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
