import type { ChainFault } from '#app/domain/records/audit-chain.ts'
import { count, dateTime } from '#app/i18n/format.ts'

export const records = {
  audit: 'Иштердин журналы',
  auditLead:
    'Муниципалитетте портал аркылуу жасалган ар бир иш бул жерде бир сап. Ар бир сап мурунку сап менен байланган, ошондуктан кийин билгизбей өзгөртүүгө болбойт.',
  number: '№',
  when: 'Качан',
  who: 'Ким',
  what: 'Эмне кылды',
  subject: 'Эмнеге',
  details: 'Кошумча',
  nobody: 'портал',
  check: 'Журналды текшерүү',
  holds: (lines: number, at: Date) =>
    `Журнал бүтүн: ${count(lines, 'ky')} сап текшерилди, ${dateTime(at, 'ky')}`,
  lastHash: 'Акыркы саптын изи',
  broken: (number: number, kind: ChainFault['kind']) =>
    ({
      missing: `Журнал бузулган: № ${number} сап жок`,
      changed: `Журнал бузулган: № ${number} сап кийин өзгөртүлгөн`,
      unlinked: `Журнал бузулган: № ${number} сап мурунку сап менен байланышпайт`,
    })[kind],
  empty: 'Азырынча бир да иш жазыла элек',
}
