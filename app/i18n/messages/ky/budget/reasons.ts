import type { BudgetReasons } from '#app/domain/budget/reasons.ts'
import type { Unreadable } from '#app/domain/budget/unreadable.ts'
import type { ReasonTexts } from '#app/domain/reasons.ts'
import { count } from '#app/i18n/format.ts'

/** What a file is, and what to do about it; its name stands before. */
const unreadable: Record<Unreadable, string> = {
  empty: 'бош экен. Бюджеттин таблицасы бар файлды тандаңыз',
  'old-book': 'Excel 97–2003 форматында. Аны ачып, .xlsx кылып сактаңыз',
  locked: 'сырсөз менен жабылган. Аны сырсөзсүз сактаңыз',
  macros: 'макростор менен. Аны макроссуз .xlsx кылып сактаңыз',
  'other-kind':
    'XLSX, ODS, CSV файлы же .zip ичиндеги маалымат пакети эмес. Таблицаны .xlsx же .csv кылып сактаңыз',
  'web-page':
    'башка ат менен сакталган веб-барак. Аны таблица программасында ачып, .xlsx кылып сактаңыз',
  broken: 'бузулган. Аны кайра сактап же көчүрүп көрүңүз',
  'too-large': 'өтө чоң. Ичинде бюджеттин таблицаларын гана калтырыңыз',
  'too-long': '200 000ден көп саптуу. Аны бөлүп жүктөңүз',
  'too-wide': '1000ден көп мамычалуу. Бюджеттин таблицаларын гана калтырыңыз',
  'no-table': 'ичинде аталыштары жана суммалары бар таблица жок',
  'other-currency': 'суммалары башка валютада. Сом менен жазылган суммалар гана окулат',
  'package-alone':
    'маалымат пакетин сүрөттөйт. Аны таблицалары менен бирге бир .zip файлына салыңыз',
}

export const budgetReasons: ReasonTexts<BudgetReasons> = {
  'budget-unreadable': ({ name, why }) => `«${name}» ${unreadable[why]}`,
  'budget-name-long': ({ sheet, row, most }) =>
    `${sheet}, ${row}\u2011сап: аталышы же коду ${most} белгиден узун. Аны файлда кыскартып, кайра жүктөңүз`,
  'budget-choose-file': () => 'Файлды тандаңыз',
  'budget-correction-needs-reason': ({ version }) =>
    `Мындай түрдөгү версия жарыяланган (${version}-версия). Аны эмне үчүн оңдоп жатканыңызды жазыңыз`,
  'budget-not-adopted': ({ year }) =>
    `${year}\u2011жылдын бекитилген бюджети жарыялана элек. Адегенде аны жарыялаңыз`,
  'budget-adopted-before': ({ year }) =>
    `${year}\u2011жылдын бюджети бекитилген, долбоору эми өзгөрбөйт. Бюджеттин өзгөрүшүн жарыялаңыз`,
  'budget-not-what-was-put': ({ version }) =>
    `Кеңешке долбоордун ${count(version, 'ky')}\u2011версиясы коюлган, бул болсо башкасынан башталган. Бекитилген бюджетти кайра баштаңыз`,
  'budget-year-not-begun': ({ year }) =>
    `${year}\u2011жыл башталган жок: аткарылышы азырынча болушу мүмкүн эмес`,
  'budget-overtaken': ({ version }) =>
    `Бул долбоор башталгандан кийин ${version}-версия жарыяланган. Айырмаларын карап, долбоорду ошол версиянын негизинде улантыңыз`,
  'budget-departure-needs-reason': ({ table }) =>
    `Бул сап боюнча ${count(table, 'ky')}\u2011макулдашуу столу башкача макулдашкан. Себебин жазыңыз`,
  'budget-file-again': ({ year, version }) =>
    `Бул файл буга чейин кабыл алынган: ${year}-жыл, ${version}-версия`,
  'budget-not-ready': () => 'Файл азырынча окула элек же окулбай калган. Баракты кайра ачыңыз',
  'budget-too-many-findings': ({ most }) =>
    `Табылгалар өтө көп (чеги ${most}). Алгач файлдын өзүн оңдоп, кайра жүктөңүз`,
  'budget-no-lines': () => 'Бюджеттин бир да сабы жок. Мамычаларды текшериңиз же сап кошуңуз',
  'budget-open-findings': ({ count: open }) =>
    `Чечимсиз табылга: ${count(open, 'ky')}. Ар бирине түшүндүрмө жазыңыз`,
  'budget-is-published': () =>
    'Бул версия жарыяланган, эми өзгөрбөйт. Оңдоо үчүн жаңы версия түзүңүз',
  'budget-two-meanings': ({ written }) =>
    `«${written}» эки башкача окулат. Үтүр менен же мейкиндиксиз жазыңыз: 1000 же 1,000`,
  'budget-code': () => 'Код цифралардан турат: 70640',
  'budget-line-holds-others': () =>
    'Бул саптын ичинде башка саптар бар. Адегенде аларды жылдырыңыз же өчүрүңүз',
  'budget-not-under-itself': () => 'Сапты өзүнүн ичине жылдырууга болбойт',
  'budget-dates-need-reason': () => 'Кадимки күндөн башка күн койдуңуз: себебин жазыңыз',
  'budget-price-odd': () =>
    'Мурунку жылга карата пайыз менен жазыңыз: баалар 6,3 пайызга өссө — 106,3',
  'budget-price-source': () => 'Бул сан кайдан алынганын жазыңыз',
  'budget-dates-order': () => 'Бул күн мурунку кадамдын күнүнөн эрте',
}
