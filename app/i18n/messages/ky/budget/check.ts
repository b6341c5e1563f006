import type { Slip } from '#app/domain/budget/finding.ts'
import type { plainMeanings } from '#app/domain/budget/tables/meaning.ts'
import type { Decision, FindingState, NotedFinding } from '#app/domain/budget/work/noted-finding.ts'
import { count } from '#app/i18n/format.ts'

const kinds: Record<NotedFinding['kind'], string> = {
  'no-year': 'Файлда бул жылдын мамычасы жок',
  'no-revenue': 'Файлда бир да киреше жок',
  'no-expenditure': 'Файлда бир да чыгаша жок',
  total: 'Жыйынтык бөлүктөрүнө туура келбейт',
  balance: 'Айырма киреше менен чыгашага туура келбейт',
  number: 'Сан так окулбайт',
  duplicate: 'Сап эки жолу жазылган',
  code: 'Код белгисиз',
}
const hints: Record<Slip, (row: number, line: string) => string> = {
  'lost-comma': (row) => `${row}-сапта үтүр түшүп калганбы?`,
  'doubled-line': (row) => `${row}-сап кайталанганбы?`,
  'missing-line': (_row, line) => `Мурунку версиядагы сап түшүп калганбы: «${line}»?`,
  'swapped-columns': (row) => `${row}-сапта эки мамыча алмашканбы?`,
  'unit-mixed': (row) => `${row}-сапта башка бирдик барбы?`,
  'digits-swapped': (row) => `${row}-сапта цифралар алмашканбы?`,
  'lost-sign': (row) => `${row}-сапта минус түшүп калганбы?`,
}
const decisions: Record<Decision, string> = {
  computed: 'Эсептелгени алынсын',
  mended: 'Өзүм оңдойм:',
  removed: 'Кайталанган сап өчүрүлсүн',
  kept: 'Жазылганы калсын',
}
const decided: Record<Decision, string> = {
  computed: 'Эсептелгени алынды',
  mended: 'Оңдолду',
  removed: 'Сап өчүрүлдү',
  kept: 'Жазылганы калтырылды',
}
const states: Record<FindingState, string> = {
  open: 'Чечим күтөт',
  noted: 'Чечилди',
  fits: 'Эми туура келет',
}
const meanings: Record<(typeof plainMeanings)[number], string> = {
  name: 'Аталышы',
  code: 'Классификациянын коду',
  economic: 'Экономикалык код',
  'left-out': 'Алынбайт',
}

/** What a budget file was understood as, and what does not fit in it. */
export const budgetCheck = {
  ...{ kinds, hints, decisions, decided, states, meanings },
  /** Of a printed total that does not fit and was left: no page has it. */
  keptLines: 'Саптар жазылганы боюнча калды; бул барактардагы жыйынтыктар алардан эсептелген',
  title: (name: string) => `Файлды текшерүү: ${name}`,
  here: 'текшерүү',
  reading: 'Файл окулуп жатат',
  read: (findings: number) =>
    findings === 0
      ? 'Файл окулду, баары туура келет'
      : `Файл окулду: ${count(findings, 'ky')} табылга`,
  notKept: 'Азырынча эч нерсе сакталган жок. Файл бир күндөн кийин өзү өчөт.',
  facts: { rows: 'сап окулду', lines: 'бюджеттин сабы', findings: 'табылга', open: 'чечим күтөт' },
  file: (facts: { size: string; unit: string; by: string; at: string; hash: string }) =>
    `${facts.size} · бирдиги: ${facts.unit} · ${facts.by}, ${facts.at} · санариптик изи ${facts.hash}`,
  keep: 'Сактап, ишти улантуу',
  drop: 'Ыргытып салуу',
  stop: 'Токтотуп, ыргытып салуу',
  other: 'Оңдолгон файлды жүктөө',
  before: (year: number, version: number) =>
    `Ушул эле файл буга чейин кабыл алынган: ${year}-жылдын бюджети, ${version}\u2011версия.`,
  totals: 'Жыйынтыктар, эсептелген',
  totalsIn: (unit: string) => `Суммалар: ${unit}.`,
  period: (year: number, measure: string) => `${year}, ${measure}`,
  side: 'Тарабы',
  findings: 'Табылгалар',
  finding: 'Табылга',
  place: 'Барак, сап, мамыча',
  placeOf: (sheet: string, row: number, column: string) => `${sheet}, ${row}-сап, ${column}`,
  printed: 'Файлда',
  computed: 'Эсепте',
  difference: 'Айырма',
  guess: 'Болжол',
  noGuess: 'Себеби табылган жок',
  decisionOf: (number: number) => `${number}-табылга боюнча чечим`,
  valueOf: (number: number) => `${number}-табылга: туура маани`,
  note: 'Түшүндүрмө',
  publicNotes: 'Файлда туура келбеген жерлер жана түшүндүрмө',
  figures: (printed: string, computed: string) => `Файлда ${printed}, эсепте ${computed}.`,
  noteHint: 'Версия менен бирге жарыяланат',
  change: 'Чечимди өзгөртүү',
  savesDecision: 'Чечимди сактоо',
  noted: (note: string, by: string) => `Түшүндүрмө: «${note}» · ${by}`,
  tables: 'Мамычалар кандай окулду',
  remembered: 'Мамычалар ушундай баштары бар мурунку файлдагыдай окулду.',
  changeTables: 'Мамычаларды же бирдикти өзгөртүү',
  tablesTitle: 'Мамычалар жана бирдик',
  tablesLead:
    'Ар бир мамыча эмнени билдирерин тандаңыз. Файл кайра окулат, ал эми тандооңуз ушундай баштары бар кийинки файлдар үчүн эсте калат.',
  readAgain: 'Кайра окуу',
  table: (sheet: string, lines: number) => `«${sheet}»: ${count(lines, 'ky')} сап`,
  role: 'Бул таблицада эмне бар',
  column: 'Мамыча',
  head: 'Файлдагы башы',
  meaning: 'Мааниси',
  meaningOf: (letter: string, head: string) =>
    head === '' ? `${letter} мамычасы` : `${letter} мамычасы: ${head}`,
  extract: (sheet: string, first: number, last: number) =>
    `Файлдын бул жери: «${sheet}», ${first}–${last}-саптар`,
  extractLead: 'Файлдагыдай. ✕ туура келбеген жерди көрсөтөт.',
  lines: 'Саптар, түшүнүлгөндөй',
  firstLines: (shown: number, all: number) =>
    `Биринчи ${count(shown, 'ky')} сап, баары ${count(all, 'ky')}.`,
  code: 'Код',
  name: 'Аталышы',
  ofWhich: 'анын ичинен',
  notes: {
    unit: (sheet: string, named: string | null, taken: string) =>
      named === null
        ? `«${sheet}» барагында бирдик жазылган эмес, суммалар ${taken} деп алынды.`
        : `«${sheet}» барагынын башында башка бирдик турат (${named}), суммалар ${taken} деп алынды.`,
    'hidden-sheet': (sheet: string) =>
      `«${sheet}» барагы файлда жашырылган. Ал алынган жок; керек болсо, мамычалардан тандаңыз.`,
    'hidden-rows': (sheet: string, rows: string) =>
      `«${sheet}» барагында жашырылган саптар бар, алар да окулду: ${rows}.`,
    repeated: (sheet: string, row: number, name: string) =>
      `«${sheet}», ${row}-сап «${name}»: ошол эле акча экинчи жолу айтылган, кошулган жок.`,
    'neither-side': (sheet: string) =>
      `«${sheet}» барагындагы таблица киреше же чыгаша экени көрүнбөйт, ал алынган жок.`,
    'same-period': (sheet: string, columns: string, taken: string) =>
      `«${sheet}»: ${columns} мамычалары бир эле мааниге окшойт, ${taken} алынды. Туура эмес болсо, өзгөртүңүз.`,
  },
}
