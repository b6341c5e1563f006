import type { ChainFault } from '#app/domain/records/audit-chain.ts'
import { count, dateTime, numero } from '#app/i18n/format.ts'

export const records = {
  audit: 'Иштердин журналы',
  auditLead:
    'Муниципалитетте портал аркылуу жасалган иштер, ар бири бир сап. Ар бир сап мурунку сап менен байланган: акыркы жарыяланган санариптик изге чейинки өзгөртүү билинет.',
  number: '№',
  when: 'Качан',
  time: 'Саат',
  who: 'Ким',
  what: 'Эмне кылды',
  subject: 'Эмнеге',
  details: 'Кошумча',
  nobody: 'портал',
  guest: 'кирбеген адам',
  notSaid: 'ким экени айтылбайт',
  check: 'Журналды текшерүү',
  holds: (lines: number, at: Date) =>
    `Журнал бүтүн: ${count(lines, 'ky')} сап текшерилди, ${dateTime(at, 'ky')}`,
  lastHash: 'Акыркы саптын санариптик изи',
  broken: (number: number, kind: ChainFault['kind']) =>
    ({
      missing: `Журнал бузулган: ${numero(number, 'ky')} сап жок`,
      changed: `Журнал бузулган: ${numero(number, 'ky')} сап кийин өзгөртүлгөн`,
      unlinked: `Журнал бузулган: ${numero(number, 'ky')} сап мурунку сап менен байланышпайт`,
    })[kind],
  empty: 'Азырынча бир да иш жазыла элек',
}
