import type { MessageText } from '#app/domain/alerts/message.ts'

type Invitation = { number: number; title: string; by: string }

/** What is written to people about proposals. */
export const proposalMessages = {
  invited: ({ number, title, by }: Invitation): MessageText => ({
    subject: `Ашар: ${by} сизди авторлошууга чакырат`,
    text: `Ашар: ${by} сизди № ${number} «${title}» сунушунун автору болууга чакырат. «Менин сунуштарым» баракчасынан жооп бериңиз.`,
  }),
  left: ({ number, title, by }: Invitation): MessageText => ({
    subject: `Ашар: ${by} авторлоштуктан чыкты`,
    text: `Ашар: ${by} № ${number} «${title}» сунушунун авторлоштугунан чыкты. Сунуш ордунда калды, аты эми көрүнбөйт.`,
  }),
}
