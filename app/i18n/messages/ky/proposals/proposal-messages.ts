import type { MessageTexts } from '#app/domain/messages.ts'
import type { ProposalMessages } from '#app/domain/proposals/messages.ts'
import { inCase } from '#app/i18n/days.ts'
import { beginning, ending, money, numero } from '#app/i18n/format.ts'

/** What is written to people about proposals. */
export const proposalMessages: MessageTexts<ProposalMessages> = {
  'proposal-sent': ({ proposal: { number, title }, version }) => ({
    subject: `Ашар: ${numero(number, 'ky')} сунушуңуз кабыл алынды`,
    text:
      version === 1
        ? `Ашар: «${title}» сунушуңуз ${numero(number, 'ky')} болуп кабыл алынды. Ар бир чечим тууралуу кабарлайбыз.`
        : `Ашар: ${numero(number, 'ky')} «${title}» сунушуңуздун жаңы тексти кабыл алынды (${version}\u2011версия).`,
  }),
  'proposal-listed': ({ proposal: { number, title }, opens, closes }) => ({
    subject: `Ашар: ${numero(number, 'ky')} сунушуңуз добушка коюлду`,
    text: `Ашар: ${numero(number, 'ky')} «${title}» сунушуңуз добуш берүүнүн тизмесине кирди. Добуш берүү ${inCase(beginning(opens, 'ky'), 'on')} башталат, ${inCase(ending(closes, 'ky'), 'on')} бүтөт.`,
  }),
  'project-funded': ({ proposal: { number, title }, cost }) => ({
    subject: `Ашар: ${numero(number, 'ky')} сунушуңуз каржыланат`,
    text: `Ашар: добуш берүүнүн жыйынтыгы чыкты. ${numero(number, 'ky')} «${title}» сунушуңуз каржыланат: ${money(cost, 'ky')}. Кандай аткарылып жатканын ушул жерден көрөсүз.`,
  }),
  'project-not-funded': ({ proposal: { number, title } }) => ({
    subject: `Ашар: ${numero(number, 'ky')} сунушуңуз боюнча жыйынтык`,
    text: `Ашар: добуш берүүнүн жыйынтыгы чыкты. ${numero(number, 'ky')} «${title}» сунушуңуз бул жолу каржыланбайт. Эмне үчүн экени барагында жазылган.`,
  }),
  'paper-taken-in': ({ proposal: { number, title }, receipt }) => ({
    subject: `Ашар: ${numero(number, 'ky')} сунушуңуз кабыл алынды`,
    text: `Ашар: кагазга жазган «${title}» сунушуңуз ${numero(number, 'ky')} болуп кабыл алынды, тилкаттын номери ${receipt}. Ар бир чечим тууралуу кабарлайбыз.`,
  }),
  'co-author-invited': ({ proposal: { number, title }, by }) =>
    by === ''
      ? {
          subject: 'Ашар: сизди авторлошууга чакырышат',
          text: `Ашар: сизди ${numero(number, 'ky')} «${title}» сунушунун автору болууга чакырышат. «Менин сунуштарым» барагынан жооп бериңиз.`,
        }
      : {
          subject: `Ашар: ${by} сизди авторлошууга чакырат`,
          text: `Ашар: ${by} сизди ${numero(number, 'ky')} «${title}» сунушунун автору болууга чакырат. «Менин сунуштарым» барагынан жооп бериңиз.`,
        },
  'co-author-left': ({ proposal: { number, title }, by }) => ({
    subject: `Ашар: ${by} авторлоштуктан чыкты`,
    text: `Ашар: ${by} ${numero(number, 'ky')} «${title}» сунушунун авторлоштугунан чыкты. Сунуш ордунда калды, аты эми көрүнбөйт.`,
  }),
}
