import type { MessageTexts } from '#app/domain/messages.ts'
import type { ProposalMessages } from '#app/domain/proposals/messages.ts'
import { deadline, money } from '#app/i18n/format.ts'

/** What is written to people about proposals. */
export const proposalMessages: MessageTexts<ProposalMessages> = {
  'proposal-sent': ({ proposal: { number, title }, version }) => ({
    subject: `Ашар: № ${number} сунушуңуз кабыл алынды`,
    text:
      version === 1
        ? `Ашар: «${title}» сунушуңуз № ${number} болуп кабыл алынды. Ар бир чечим тууралуу кабарлайбыз.`
        : `Ашар: № ${number} «${title}» сунушуңуздун жаңы тексти кабыл алынды (${version}-нускасы).`,
  }),
  'proposal-listed': ({ proposal: { number, title }, opens, closes }) => ({
    subject: `Ашар: № ${number} сунушуңуз добушка коюлду`,
    text: `Ашар: № ${number} «${title}» сунушуңуз добуш берүүнүн тизмесине кирди. Добуш берүү ${deadline(opens, 'ky')} башталат, ${deadline(closes, 'ky')} бүтөт.`,
  }),
  'project-funded': ({ proposal: { number, title }, cost }) => ({
    subject: `Ашар: № ${number} сунушуңуз каржыланат`,
    text: `Ашар: добуш берүүнүн жыйынтыгы чыкты. № ${number} «${title}» сунушуңуз каржыланат: ${money(cost, 'ky')}. Кандай аткарылып жатканын ушул жерден көрөсүз.`,
  }),
  'project-not-funded': ({ proposal: { number, title } }) => ({
    subject: `Ашар: № ${number} сунушуңуз боюнча жыйынтык`,
    text: `Ашар: добуш берүүнүн жыйынтыгы чыкты. № ${number} «${title}» сунушуңуз бул жолу каржыланбайт. Эмне үчүн экени баракчада жазылган.`,
  }),
  'paper-taken-in': ({ proposal: { number, title }, receipt }) => ({
    subject: `Ашар: № ${number} сунушуңуз кабыл алынды`,
    text: `Ашар: кагазга жазган «${title}» сунушуңуз № ${number} болуп кабыл алынды, дүмүрчөктүн номери ${receipt}. Ар бир чечим тууралуу кабарлайбыз.`,
  }),
  'co-author-invited': ({ proposal: { number, title }, by }) =>
    by === ''
      ? {
          subject: 'Ашар: сизди авторлошууга чакырышат',
          text: `Ашар: сизди № ${number} «${title}» сунушунун автору болууга чакырышат. «Менин сунуштарым» баракчасынан жооп бериңиз.`,
        }
      : {
          subject: `Ашар: ${by} сизди авторлошууга чакырат`,
          text: `Ашар: ${by} сизди № ${number} «${title}» сунушунун автору болууга чакырат. «Менин сунуштарым» баракчасынан жооп бериңиз.`,
        },
  'co-author-left': ({ proposal: { number, title }, by }) => ({
    subject: `Ашар: ${by} авторлоштуктан чыкты`,
    text: `Ашар: ${by} № ${number} «${title}» сунушунун авторлоштугунан чыкты. Сунуш ордунда калды, аты эми көрүнбөйт.`,
  }),
}
