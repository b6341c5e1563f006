import type { proposalMessages as ky } from '../../ky/proposals/proposal-messages.ts'

export const proposalMessages: typeof ky = {
  invited: ({ number, title, by }) => ({
    subject: `Ашар: ${by} приглашает вас в соавторы`,
    text: `Ашар: ${by} приглашает вас стать соавтором предложения № ${number} «${title}». Ответьте на странице «Мои предложения».`,
  }),
  left: ({ number, title, by }) => ({
    subject: `Ашар: в соавторах больше нет: ${by}`,
    text: `Ашар: соавторов предложения № ${number} «${title}» стало меньше: ${by} выходит из соавторов. Предложение остаётся, это имя на странице больше не показано.`,
  }),
}
