import type { ImportReasons } from '#app/domain/imports/reasons.ts'
import type { ReasonTexts } from '#app/domain/reasons.ts'
import { count } from '#app/i18n/format.ts'

export const importReasons: ReasonTexts<ImportReasons> = {
  'import-choose-file': () => 'Файл тандаңыз',
  'import-choose-option': () =>
    'Тизмеден тандаңыз: азыр файл анда тургандар үчүн гана кабыл алынат. Файл окулган жок',
  'import-file-large': ({ megabytes }) =>
    `Файл өтө чоң: эң көбү ${count(megabytes, 'ky')} МБ. Аны бөлүп, кайра тандаңыз`,
  'import-file-empty': ({ name }) => `${name} файлы бош`,
  'import-file-locked': ({ name }) =>
    `${name} сырсөз менен жабылган. Excel'де сырсөзүн алып салып сактаңыз`,
  'import-old-excel': ({ name }) => `${name} эски Excel файлы. Excel'де ачып, .xlsx кылып сактаңыз`,
  'import-other-kind': ({ name, endings }) =>
    `${name} башка түрдөгү файл же аты мазмунуна туура келбейт. Булардын бирин тандаңыз: ${endings}`,
  'import-unreadable': ({ name }) =>
    `${name} окулбайт: ал бузулган. Кайсы программада жасалса, ошондо ачып, кайра сактаңыз`,
  'import-too-much': ({ name }) =>
    `${name} ачылганда мекеменин таблицасынан алда канча чоң болот. Саптарын жаңы файлга көчүрүп, ошону тандаңыз`,
  'import-too-long': ({ rows }) =>
    `Таблицада эң көбү ${count(rows, 'ky')} сап болот. Аны бөлүп, кайра тандаңыз`,
  'import-no-head': ({ missing }) =>
    `Керектүү тилкелердин аталышы бир да сапта жок. Табылбаганы: ${missing.ky}`,
  'import-head-twice': ({ head, first, second }) =>
    `Эки тилке бир эле нерсени билдирет: ${first} жана ${second} («${head}»). Бирин алып салыңыз`,
  'import-several-sheets': ({ sheets }) =>
    `Мындай таблица бир нече баракта бар: ${sheets}. Файлда бирин калтырыңыз`,
  'import-formula-empty': ({ cell }) =>
    `${cell} уячасында формула бар, бирок жыйынтыгы жок. Файлды Excel'де ачып, сактап, кайра тандаңыз`,
  'import-no-rows': () => 'Файлда бир да сап жок',
  'import-gone': () => 'Файл мында жок: кайра тандаңыз',
  'import-not-ready': () => 'Бул файл киргизилүүнү күтүп турган жок',
  'import-has-faults': ({ rows }) =>
    `Катасы бар саптар: ${count(rows, 'ky')}. Эч нерсе киргизилген жок`,
  'import-nothing-new': () => 'Файл эч нерсени өзгөртпөйт',
  'import-outdated': () =>
    'Файл текшерилгенден кийин сакталган маалымат өзгөрдү. Эч нерсе киргизилген жок: файлды алып салып, кайра тандаңыз',
  'import-differs': () =>
    'Саптар көрсөтүлгөндөй эмес. Эч нерсе киргизилген жок: баракты кайра ачыңыз',
  'cell-empty': () => 'бош болбошу керек',
  'cell-long': ({ max }) => `эң көбү ${count(max, 'ky')} белги болот`,
  'cell-formula': () => 'формуладай башталат; маанинин өзүн жазыңыз',
  'cell-letters-lost': () =>
    'тамгалардын ордуна «?» турат: файл аларды сактаган эмес. Файлды Excel’де XLSX же «CSV UTF-8» кылып сактап, кайра тандаңыз',
  'cell-no-number': ({ found }) => `«${found}» кабыл алына турган бүтүн сан эмес`,
  'cell-no-day': ({ found }) => `«${found}» күн эмес: 2026-01-31 же 31.01.2026 түрүндө жазыңыз`,
  'cell-twice': ({ row }) => `${count(row, 'ky')}-сапта да ушул эле`,
  'import-sheet-read': ({ sheet, others }) => `«${sheet}» барагы окулду. Окулбаганы: ${others}`,
  'import-heads-unused': ({ heads }) => `Киргизилбей турган тилкелер: ${heads}`,
}
