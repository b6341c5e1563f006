import type { ReasonTexts } from '#app/domain/reasons.ts'
import type { RunReasons } from '#app/domain/runs/manifest.ts'

/** The page of long work. */
export const runs = {
  title: 'Узак иш',
  state: 'Абалы',
  running: 'Иш жүрүп жатат',
  stopping: 'Иш токтоп жатат',
  done: 'Иш бүттү',
  stopped: 'Иш токтотулду, эч нерсе өзгөргөн жок',
  failed: 'Иш бүтпөй калды',
  asked: 'Башталды',
  ended: 'Бүттү',
  progress: 'Канчасы бүттү',
  renews: 'Барак өзү жаңыланып турат.',
  stop: 'Токтотуу',
  open: 'Жыйынтыгын көрүү',
}

export const runReasons: ReasonTexts<RunReasons> = {
  'no-such-run': () => 'Бул иш азыр жүрүп жаткан жок: ал бүткөн же токтотулган',
  'run-failed': () =>
    'Иш белгисиз себептен үзүлдү, эч нерсе өзгөргөн жок. Кайра баштап көрүңүз; дагы үзүлсө, порталды тейлеген адамга айтыңыз',
}
