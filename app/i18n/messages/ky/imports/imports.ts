import { count } from '#app/i18n/format.ts'

/** The pages of a file that is taken in. */
export const imports = {
  paper: 'Саптарды кагазга басып алуу',
  back: 'Файлсыз артка',
  table: 'Таблица',
  drawing: 'Чек аралардын чиймеси',
  hint: (megabytes: number) => `Эң көбү ${count(megabytes, 'ky')} МБ`,
  needed: (columns: string) => `Таблицада бул тилкелер болушу керек: ${columns}.`,
  others: (columns: string) => `Булар да болсо болот: ${columns}.`,
  check: 'Файлды текшерүү',
  state: 'Абалы',
  states: {
    reading: 'Файл окулуп жатат',
    ready: 'Текшерилди, азырынча эч нерсе киргизилген жок',
    refused: 'Файл кабыл алынган жок, андан эч нерсе сакталган жок',
    applied: 'Файл кабыл алынды',
  },
  sent: (file: string, who: string, when: string) => `${file} файлы; жиберген: ${who}, ${when}.`,
  before: (when: string, who: string) =>
    `Ушул эле файл мурда киргизилген: ${when}; жиберген: ${who}.`,
  applied: (when: string) => `Файл кабыл алынды: ${when}.`,
  see: 'Киргизилгенди көрүү',
  rowsRead: 'Окулган саптар',
  renews: 'Барак өзү жаңыланып турат.',
  effects: { new: 'Жаңы', changed: 'Өзгөрөт', same: 'Мурунтан ошондой', wrong: 'Катасы бар' },
  parts: {
    wrong: 'Катасы бар саптар',
    taken: 'Киргизиле турган саптар',
    same: 'Эч нерсени өзгөртпөгөн саптар',
  },
  row: 'Сап',
  effect: 'Эмне өзгөрөт',
  faults: 'Эмнеси туура эмес',
  hash: 'Ушул саптардын санариптик изи (SHA-256):',
  exactly: 'Дал ушул саптар киргизилет: баары же бири да эмес.',
  nothingNew: 'Файл эч нерсени өзгөртпөйт: андагынын баары мурунтан сакталган.',
  again: 'Башка файл тандоо',
  stop: 'Токтотуу',
  drop: 'Файлды алып салуу',
  hasFaults: (rows: number) =>
    `${count(rows, 'ky')} сапта ката бар. Файлда оңдоп, файлды кайра тандаңыз: ката турганда эч нерсе киргизилбейт.`,
  apply: (rows: number) => `${count(rows, 'ky')} сапты киргизүү`,
}
