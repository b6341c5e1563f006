import { instantOf } from '#app/domain/calendar/day.ts'
import type { OldEnough, RollChanges } from '#app/domain/roll/roll.ts'
import { count, date } from '#app/i18n/format.ts'
import { lookUp, rollPage } from './look-up.ts'
import { setAside } from './set-aside.ts'

/** The roll of voters, and what a vote without one is called. */
export const roll = {
  title: 'Шайлоочулардын тизмеси',
  lead: 'Чечүүчү айлампанын добушу эки адам бекиткен тизме менен гана ачылат. Аттар менен ПИНдер сакталбайт, ачкычтуу санариптик издер гана сакталат.',
  none: 'Чечүүчү айлампа жок.',
  state: 'Абалы',
  states: { none: 'Азырынча жок', waiting: 'Экинчи колду күтүп турат', approved: 'Бекитилди' },
  size: 'Тизмеде канча адам',
  hash: 'Тизменин санариптик изи (SHA-256)',
  who: 'Кимдер киргизилди',
  whoValue: ({ minAge, on }: OldEnough): string =>
    `${date(instantOf(on), 'ky')} күнү ${count(minAge, 'ky')} жаштан жогору`,
  changes: 'Мурунку тизмеге салыштырганда',
  changesValue: ({ added, gone, moved }: RollChanges): string =>
    `кошулду: ${count(added, 'ky')}, чыгып калды: ${count(gone, 'ky')}, башка айылда: ${count(moved, 'ky')}`,
  noFormer: 'мурда болгон эмес',
  takeIn: 'Тизмени файлдан киргизүү',
  /** What a vote is, on each page, ballot and file. */
  standing: { binding: 'Чечүүчү добуш берүү', poll: 'Сурамжылоо' },
  standingLabel: 'Добуштун күчү',
  about: {
    binding: 'Шайлоочулардын тизмесиндегилер гана, ар бири бир жолу добуш берет.',
    poll: 'Шайлоочулардын тизмеси жок: бир нече телефону бар адам бир нече жолу катыша алмак. Эч кимди милдеттендирбейт.',
  },
  rollOf: (size: number, short: string): string =>
    `${count(size, 'ky')} адам, санариптик изи ${short}`,
  notYet: 'бекитиле элек',
  field: {
    label: 'Добуш берүү чечүүчү',
    hint: 'Шайлоочулардын тизмеси менен гана ачылат. Белги коюлбаса, айлампа сурамжылоо деп аталат.',
  },
  page: rollPage,
  lookUp,
  setAside,
  print: {
    title: 'Шайлоочулардын тизмеси',
    lead: 'Ырастаардан мурда басып алыңыз: андан кийин аттарды эч ким окуй албайт.',
    of: (village: string): string => `Айылы: ${village}`,
    hash: (hash: string): string => `Бүт тизменин санариптик изи (SHA-256): ${hash}`,
    number: '№',
    name: 'Аты-жөнү',
    born: 'Туулган күнү',
    signed: 'Колу',
    none: 'Файлда ал жактан эч ким жок.',
    commission: 'Комиссиянын төрагасы',
  },
  identify: {
    link: 'Аккаунт кимдики экенин жазуу',
    title: 'Аккаунт кимдики',
    lead: 'Тургун паспортун же ID-картасын көрсөтөт. ПИН сакталбайт: ачкычтуу санариптик изи гана калат, бир ПИН бир гана аккаунтка жазылат.',
    contact: 'Аккаунттун телефону же почтасы',
    born: 'Документтеги туулган күнү',
    pin: 'Документтеги ПИН',
    seen: 'Документти көрдүм, аккаунт аны көрсөткөн адамдыкы',
    save: 'Сактоо',
  },
}
