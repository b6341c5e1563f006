import type { MessageTexts } from '#app/domain/messages.ts'
import type { ProposalMessages } from '#app/domain/proposals/messages.ts'
import { beginning, ending, money, numero } from '#app/i18n/format.ts'

export const proposalMessages: MessageTexts<ProposalMessages> = {
  'proposal-sent': ({ proposal: { number, title }, version }) => ({
    subject: `Ашар: ваше предложение ${numero(number, 'ru')} принято к рассмотрению`,
    text:
      version === 1
        ? `Ашар: ваше предложение «${title}» зарегистрировано под ${numero(number, 'ru')}. О каждом решении мы вам напишем.`
        : `Ашар: новый текст вашего предложения ${numero(number, 'ru')} «${title}» получен (версия ${version}).`,
  }),
  'proposal-listed': ({ proposal: { number, title }, opens, closes }) => ({
    subject: `Ашар: ваше предложение ${numero(number, 'ru')} вынесено на голосование`,
    text: `Ашар: ваше предложение ${numero(number, 'ru')} «${title}» вошло в список для голосования. Начало голосования: ${beginning(opens, 'ru')}, конец: ${ending(closes, 'ru')}.`,
  }),
  'project-funded': ({ proposal: { number, title }, cost }) => ({
    subject: `Ашар: ваше предложение ${numero(number, 'ru')} получит деньги`,
    text: `Ашар: опубликованы итоги голосования. Ваше предложение ${numero(number, 'ru')} «${title}» получит деньги: ${money(cost, 'ru')}. Как идёт исполнение, видно здесь.`,
  }),
  'project-not-funded': ({ proposal: { number, title } }) => ({
    subject: `Ашар: итоги по вашему предложению ${numero(number, 'ru')}`,
    text: `Ашар: опубликованы итоги голосования. Ваше предложение ${numero(number, 'ru')} «${title}» в этот раз денег не получит. Почему, сказано на странице.`,
  }),
  'paper-taken-in': ({ proposal: { number, title }, receipt }) => ({
    subject: `Ашар: ваше предложение ${numero(number, 'ru')} принято к рассмотрению`,
    text: `Ашар: ваше предложение на бумаге «${title}» зарегистрировано под ${numero(number, 'ru')}, номер расписки ${receipt}. О каждом решении мы вам напишем.`,
  }),
  'co-author-invited': ({ proposal: { number, title }, by }) =>
    by === ''
      ? {
          subject: 'Ашар: вас приглашают в соавторы',
          text: `Ашар: вас приглашают стать соавтором предложения ${numero(number, 'ru')} «${title}». Ответьте на странице «Мои предложения».`,
        }
      : {
          subject: `Ашар: ${by} приглашает вас в соавторы`,
          text: `Ашар: ${by} приглашает вас стать соавтором предложения ${numero(number, 'ru')} «${title}». Ответьте на странице «Мои предложения».`,
        },
  'co-author-left': ({ proposal: { number, title }, by }) => ({
    subject: `Ашар: в соавторах больше нет: ${by}`,
    text: `Ашар: соавторов предложения ${numero(number, 'ru')} «${title}» стало меньше: ${by} выходит из соавторов. Предложение остаётся, это имя на странице больше не показано.`,
  }),
}
