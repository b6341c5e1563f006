import type { ReasonTexts } from '#app/domain/reasons.ts'
import type { RunReasons } from '#app/domain/runs/manifest.ts'
import type { runs as source } from '../../ky/runs/runs.ts'

/** The page of long work. */
export const runs: typeof source = {
  title: 'Долгая работа',
  state: 'Состояние',
  running: 'Работа идёт',
  stopping: 'Работа останавливается',
  done: 'Работа закончена',
  stopped: 'Работа остановлена, ничего не изменилось',
  failed: 'Работа не закончена',
  asked: 'Начата',
  ended: 'Закончена',
  progress: 'Сколько сделано',
  renews: 'Страница обновляется сама.',
  stop: 'Остановить',
  open: 'Посмотреть итоги',
}

export const runReasons: ReasonTexts<RunReasons> = {
  'no-such-run': () => 'Эта работа сейчас не идёт: она закончена или остановлена',
  'run-failed': () =>
    'Работа прервалась по неизвестной причине, ничего не изменилось. Начните её снова; если прервётся опять, сообщите тому, кто обслуживает портал',
}
