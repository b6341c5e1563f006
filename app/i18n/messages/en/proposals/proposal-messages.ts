import type { MessageTexts } from '#app/domain/messages.ts'
import type { ProposalMessages } from '#app/domain/proposals/messages.ts'
import { beginning, ending, money } from '#app/i18n/format.ts'

export const proposalMessages: MessageTexts<ProposalMessages> = {
  'proposal-sent': ({ proposal: { number, title }, version }) => ({
    subject: `Ashar: your proposal ${number} was received`,
    text:
      version === 1
        ? `Ashar: your proposal “${title}” was received as No. ${number}. We will write to you about every decision.`
        : `Ashar: the new text of your proposal No. ${number} “${title}” was received (version ${version}).`,
  }),
  'proposal-listed': ({ proposal: { number, title }, opens, closes }) => ({
    subject: `Ashar: your proposal ${number} will be voted on`,
    text: `Ashar: your proposal No. ${number} “${title}” is on the list for the vote. Voting begins ${beginning(opens, 'en')} and ends ${ending(closes, 'en')}.`,
  }),
  'project-funded': ({ proposal: { number, title }, cost }) => ({
    subject: `Ashar: your proposal ${number} is funded`,
    text: `Ashar: the result of the vote is published. Your proposal No. ${number} “${title}” is funded with ${money(cost, 'en')}. See here how it is carried out.`,
  }),
  'project-not-funded': ({ proposal: { number, title } }) => ({
    subject: `Ashar: the result for your proposal ${number}`,
    text: `Ashar: the result of the vote is published. Your proposal No. ${number} “${title}” is not funded this time. The page says why.`,
  }),
  'paper-taken-in': ({ proposal: { number, title }, receipt }) => ({
    subject: `Ashar: your proposal ${number} was received`,
    text: `Ashar: the proposal “${title}” that you wrote on paper was received as No. ${number}, receipt number ${receipt}. We will write to you about every decision.`,
  }),
  'co-author-invited': ({ proposal: { number, title }, by }) =>
    by === ''
      ? {
          subject: 'Ashar: you are asked to be a co-author',
          text: `Ashar: you are asked to be a co-author of proposal No. ${number} “${title}”. Answer on the page “My proposals”.`,
        }
      : {
          subject: `Ashar: ${by} asks you to be a co-author`,
          text: `Ashar: ${by} asks you to be a co-author of proposal No. ${number} “${title}”. Answer on the page “My proposals”.`,
        },
  'co-author-left': ({ proposal: { number, title }, by }) => ({
    subject: `Ashar: ${by} is no longer a co-author`,
    text: `Ashar: ${by} left proposal No. ${number} “${title}” as a co-author. The proposal stays; the name is no longer shown.`,
  }),
}
