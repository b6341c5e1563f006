import type { MessageText } from '#app/domain/alerts/message.ts'
import { date, money } from '#app/i18n/format.ts'
import type { evaluationMessages as source } from '../../ky/evaluation/messages.ts'

type Named = { number: number; title: string }

const about = ({ number, title }: Named, text: string): MessageText => ({
  subject: `Ашар: решение по предложению № ${number}`,
  text: `Ашар: № ${number} «${title}». ${text}`,
})

export const evaluationMessages: typeof source = {
  returned: (proposal, reason) =>
    about(proposal, `Предложение возвращено на доработку: ${reason}. Дополните и отправьте снова.`),
  accepted: (proposal, cost) =>
    about(proposal, `Ваше предложение прошло проверку. Проверенная цена: ${money(cost, 'ru')}.`),
  rejected: (proposal, reason, until) =>
    about(
      proposal,
      `Ваше предложение отклонено. Причина: ${reason}. Если не согласны, можно подать жалобу до ${date(until, 'ru')}.`,
    ),
  appealDecided: {
    dismissed: (proposal, reason) =>
      about(proposal, `Жалоба рассмотрена, решение не изменилось. Причина: ${reason}.`),
    accepted: (proposal, reason) =>
      about(proposal, `Жалоба удовлетворена, предложение принято. Причина: ${reason}.`),
    check: (proposal, reason) =>
      about(proposal, `Жалоба удовлетворена, предложение проверят снова. Причина: ${reason}.`),
  },
  excluded: (proposal, other, reason) =>
    about(
      proposal,
      `Отмечено, что его нельзя выполнить вместе с № ${other.number} «${other.title}». Причина: ${reason}.`,
    ),
  notExcluded: (proposal, other, reason) =>
    about(
      proposal,
      `Его можно выполнить вместе с № ${other.number} «${other.title}»: отметка снята. Причина: ${reason}.`,
    ),
  hidden: (proposal, reason) =>
    about(
      proposal,
      `Текст предложения скрыт. Причина: ${reason}. Текст вместе с причиной можно прочитать на его странице.`,
    ),
  shownAgain: (proposal, reason) =>
    about(proposal, `Текст предложения снова открыт. Причина: ${reason}.`),
  reportAnswered: {
    hide: (proposal, reason) =>
      about(proposal, `Ваше сообщение рассмотрено, текст предложения скрыт. Причина: ${reason}.`),
    dismiss: (proposal, reason) =>
      about(proposal, `Ваше сообщение рассмотрено, предложение оставлено. Причина: ${reason}.`),
  },
}
