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
  'improvement-planned': 'Записал договорённость об услуге',
  'improvement-changed': 'Записал состояние договорённости',
  'improvement-withdrawn': 'Снял согласованное действие с плана',
  'improvement-rechecked': 'Повторно проверил то, что названо выполненным',
  'improvement-escalated': 'О просроченной договорённости сообщено руководителю',
}

const retention: RetentionWordsOf<typeof improvementRetention> = {
  improvements: {
    what: 'Договорённости: что, кто отвечает, срок, слова и подтверждение каждого шага, кто его записал',
    why: 'Чтобы все видели, что стало с обещанным',
  },
}

const reasons: ReasonTexts<ImprovementReasons> = {
  'improvement-day-past': () => 'Этот день прошёл: укажите сегодняшний или более поздний',
  'improvement-facility-closed': () => 'Эта услуга закрыта',
  'improvement-done-already': () => 'Уже записано, что выполнено: теперь проверяет другой человек',
  'improvement-withdrawn': () => 'Это действие снято с плана: если оно нужно, его согласуют заново',
  'improvement-not-done-yet': () => 'Пока не записано, что выполнено',
}

const messages: MessageTexts<ImprovementMessages> = {
  'improvement-overdue': ({ number, title, due }) => ({
    subject: `Ашар: просрочена договорённость ${numero(number, 'ru')}`,
    text: `Ашар: договорённость не выполнена в срок. «${title}», срок: ${date(instantOf(due), 'ru')}. Состояние:`,
  }),
}

const about = ({ number, title }: { number: number; title: string }) =>
  `${numero(number, 'ru')}. ${title}`

const work: WorkTextsOf<ImprovementWork> = {
  'improvement-due': { name: 'Договорённость', about, button: 'Записать состояние' },
  'improvement-recheck': { name: 'Проверить на месте', about, button: 'Проверить' },
  'improvement-overdue': { name: 'Просроченная договорённость', about, button: 'Посмотреть' },
  'improvement-neglected': {
    name: 'Просрочено, и никто не открывает',
    about: (given) => `${about(given)} (${count(given.days, 'ru')} дн.)`,
    button: 'Посмотреть',
  },
}

export const improvementCatalogue = {
  texts: { improvements },
  reasons,
  messages,
  audit,
  work,
  sections: { improvements: 'Договорённости' },
  retention,
}
