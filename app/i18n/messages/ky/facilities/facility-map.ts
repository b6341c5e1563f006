import { count } from '#app/i18n/format.ts'

/** The map of local services. */
export const facilityMap = {
  title: 'Кызматтар картада',
  link: 'Картада',
  asList: 'Тизме',
  show: 'Картаны ачуу',
  weight: '50 КБ жүктөлөт',
  placed: (placed: number, total: number) =>
    `${count(total, 'ky')} кызматтын ${count(placed, 'ky')} картада бар.`,
  about:
    'Картада да, анын астындагы тизмеде да ошол эле кызматтар, ошол эле иретте. Картаны ачпай эле окуса болот.',
  signs: 'Белгилер',
  many: 'Бир жерде бир нече кызмат; ▼ болсо, арасында көбү нааразысы бар',
  inView: (shown: number) =>
    shown === 0 ? 'Бул жерде кызмат жок.' : `Бул жерде ${count(shown, 'ky')} кызмат.`,
  several: (all: number, bad: number) =>
    bad > 0
      ? `${count(all, 'ky')} кызмат, анын ${count(bad, 'ky')} боюнча көбү нааразы`
      : `${count(all, 'ky')} кызмат`,
  moreInList: 'Калганы тизмеде.',
  nearer: 'Жакындатуу',
  listed: 'Картада көрүнгөн кызматтар',
  noTiles: 'Картанын сүрөтү жүктөлгөн жок. Чек аралар, айылдар жана кызматтар көрүнөт.',
  noMarks: 'Кызматтар жүктөлгөн жок. Алар төмөнкү тизмеде бар.',
  villages: 'Айылдар боюнча',
  villagesSay:
    'Ар бир айылдын кызматтарына берилген баалар бирге эсептелди. Баасы өтө аз кызматтар кошулган жок.',
  share: (share: string, of: string) => `ыраазы ${share} (${of})`,
}
