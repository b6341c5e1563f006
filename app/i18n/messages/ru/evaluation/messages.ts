import { instantOf } from '#app/domain/calendar/day.ts'
import type { EvaluationMessages } from '#app/domain/evaluation/messages.ts'
import type { MessageText, MessageTexts } from '#app/domain/messages.ts'
import { beginning, count, date, ending, money, numero } from '#app/i18n/format.ts'

type Named = { number: number; title: string }

const message = (subject: string, { number, title }: Named, text: string): MessageText => ({
  subject,
  text: `Ашар: ${numero(number, 'ru')} «${title}». ${text}`,
})

const about = (proposal: Named, text: string) =>
  message(`Ашар: решение по предложению ${numero(proposal.number, 'ru')}`, proposal, text)

const work = (proposal: Named, text: string) =>
  message(`Ашар: проверка предложения ${numero(proposal.number, 'ru')}`, proposal, text)

/** So many are named; a message by phone is no list of fifty. */
const mostNamed = 5

function listed(proposals: readonly Named[] = []): string {
  const named = proposals
    .slice(0, mostNamed)
    .map(({ number, title }) => `${numero(number, 'ru')} «${title}»`)
  if (named.length === 0) return ''
  const rest = proposals.length - named.length
  return `: ${named.join('; ')}${rest > 0 ? ` и ещё ${count(rest, 'ru')}` : ''}`
}

export const evaluationMessages: MessageTexts<EvaluationMessages> = {
  'proposal-returned': ({ proposal, reason }) =>
    about(proposal, `Предложение возвращено на доработку: ${reason}. Дополните и отправьте снова.`),
  'proposal-accepted': ({ proposal, cost }) =>
    about(proposal, `Ваше предложение прошло проверку. Проверенная цена: ${money(cost, 'ru')}.`),
  'proposal-rejected': ({ proposal, reason, from, until }) =>
    about(
      proposal,
      from
        ? `Ваше предложение отклонено. Причина: ${reason}. Если не согласны, можно подать апелляцию: с ${beginning(from, 'ru')} до ${ending(until, 'ru')}.`
        : `Ваше предложение отклонено. Причина: ${reason}. Если не согласны, можно подать апелляцию до ${ending(until, 'ru')}.`,
    ),
  'appeal-dismissed': ({ proposal, reason }) =>
    about(proposal, `Апелляция рассмотрена, решение не изменилось. Причина: ${reason}.`),
  'appeal-accepted': ({ proposal, reason }) =>
    about(proposal, `Апелляция удовлетворена, предложение принято. Причина: ${reason}.`),
  'appeal-check': ({ proposal, reason }) =>
    about(proposal, `Апелляция удовлетворена, предложение проверят снова. Причина: ${reason}.`),
  'exclusion-linked': ({ proposal, other, reason }) =>
    about(
      proposal,
      `Отмечено, что его нельзя выполнить вместе с ${numero(other.number, 'ru')} «${other.title}». Причина: ${reason}.`,
    ),
  'exclusion-unlinked': ({ proposal, other, reason }) =>
    about(
      proposal,
      `Его можно выполнить вместе с ${numero(other.number, 'ru')} «${other.title}»: отметка снята. Причина: ${reason}.`,
    ),
  'proposal-hidden': ({ proposal, reason }) =>
    about(
      proposal,
      `Текст предложения скрыт. Причина: ${reason}. Текст вместе с причиной можно прочитать на его странице.`,
    ),
  'proposal-withheld': ({ proposal, reason }) =>
    about(
      proposal,
      `Текст и снимки предложения скрыты. Причина: ${reason}. На открытых страницах видна только эта причина.`,
    ),
  'proposal-shown': ({ proposal, reason }) =>
    about(proposal, `Текст предложения снова открыт. Причина: ${reason}.`),
  'report-hide': ({ proposal, reason }) =>
    about(
      proposal,
      `Ваше сообщение о нарушении рассмотрено, текст предложения скрыт. Причина: ${reason}.`,
    ),
  'report-dismiss': ({ proposal, reason }) =>
    about(
      proposal,
      `Ваше сообщение о нарушении рассмотрено, предложение оставлено. Причина: ${reason}.`,
    ),
  'check-assigned': ({ proposal, step, due }) =>
    work(
      proposal,
      step === 'legal'
        ? `Вам поручено проверить, соответствует ли оно закону. Срок: ${date(instantOf(due), 'ru')}.`
        : `Вам поручено проверить, можно ли его выполнить и сколько оно стоит. Срок: ${date(instantOf(due), 'ru')}.`,
    ),
  'checks-assigned': ({ count: checks, due, proposals }) => ({
    subject: 'Ашар: вам поручены проверки',
    text: `Ашар: вам поручены проверки, предложений: ${count(checks, 'ru')}${listed(proposals)}. Срок: ${date(instantOf(due), 'ru')}.`,
  }),
  'check-due-tomorrow': ({ proposal, due }) =>
    work(proposal, `Завтра последний день проверки: ${date(instantOf(due), 'ru')}.`),
  'judgement-declined': ({ proposal, by, reason }) =>
    work(
      proposal,
      `Ваше заключение не подписано вторым лицом. Вернул(а) ${by}: ${reason}. Исправьте заключение и сохраните его ещё раз.`,
    ),
  'check-overdue': ({ proposal, due }) =>
    work(proposal, `Срок проверки прошёл: ${date(instantOf(due), 'ru')}.`),
}
