import { instantOf } from '#app/domain/calendar/day.ts'
import type {
  ImprovementWork,
  improvementAuditActions,
  improvementRetention,
} from '#app/domain/improvements/manifest.ts'
import type { ImprovementMessages } from '#app/domain/improvements/messages.ts'
import type { ImprovementReasons } from '#app/domain/improvements/reasons.ts'
import type { MessageTexts } from '#app/domain/messages.ts'
import type { WorkTextsOf } from '#app/domain/noun-lists.ts'
import type { ReasonTexts } from '#app/domain/reasons.ts'
import type { RetentionWordsOf } from '#app/domain/retention-rule.ts'
import { count, date, numero } from '#app/i18n/format.ts'
import { improvements } from './improvements.ts'

const audit: Record<keyof typeof improvementAuditActions, string> = {
  'improvement-planned': 'Кызмат боюнча аракетке макулдашылганын жазды',
  'improvement-changed': 'Макулдашылган аракеттин абалын жазды',
  'improvement-withdrawn': 'Макулдашылган ишти алып салды',
  'improvement-rechecked': 'Аткарылган делген аракетти кайра текшерди',
  'improvement-escalated': 'Мөөнөтү өткөн аракет жетекчиге кабарланды',
}

const retention: RetentionWordsOf<typeof improvementRetention> = {
  improvements: {
    what: 'Макулдашылган иштер: эмне, жооптуу, мөөнөтү, ар бир кадамдын сөзү, далили, кимиси жазганы',
    why: 'Убада эмне болгонун баары көрсүн деп',
  },
}

const reasons: ReasonTexts<ImprovementReasons> = {
  'improvement-day-past': () => 'Бул күн өтүп кетти: бүгүндү же кийинкини жазыңыз',
  'improvement-facility-closed': () => 'Бул кызмат жабылган',
  'improvement-done-already': () => 'Аткарылды деп жазылган: эми башка киши текшерет',
  'improvement-withdrawn': () => 'Бул иш алынып салынган: керек болсо, жаңы иш катары макулдашылат',
  'improvement-not-done-yet': () => 'Азырынча аткарылды деп жазыла элек',
}

const messages: MessageTexts<ImprovementMessages> = {
  'improvement-overdue': ({ number, title, due }) => ({
    subject: `Ашар: ${numero(number, 'ky')} иштин мөөнөтү өттү`,
    text: `Ашар: макулдашылган иш мөөнөтүндө аткарылган жок. «${title}», мөөнөтү: ${date(instantOf(due), 'ky')}. Абалы:`,
  }),
}

const about = ({ number, title }: { number: number; title: string }) =>
  `${numero(number, 'ky')}. ${title}`

const work: WorkTextsOf<ImprovementWork> = {
  'improvement-due': { name: 'Макулдашылган иш', about, button: 'Абалын жазуу' },
  'improvement-recheck': { name: 'Аткарылганын текшерүү', about, button: 'Текшерүү' },
  'improvement-overdue': { name: 'Мөөнөтү өткөн иш', about, button: 'Карап чыгуу' },
  'improvement-neglected': {
    name: 'Мөөнөтү өттү, эч ким ачпайт',
    about: (given) => `${about(given)} (${count(given.days, 'ky')} күн)`,
    button: 'Карап чыгуу',
  },
}

export const improvementCatalogue = {
  texts: { improvements },
  reasons,
  messages,
  audit,
  work,
  sections: { improvements: 'Макулдашылган иштер' },
  retention,
}
