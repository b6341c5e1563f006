import type { proposalMessages as ky } from '../../ky/proposals/proposal-messages.ts'

export const proposalMessages: typeof ky = {
  invited: ({ number, title, by }) => ({
    subject: `Ashar: ${by} asks you to be a co-author`,
    text: `Ashar: ${by} asks you to be a co-author of proposal No. ${number} “${title}”. Answer on the page “My proposals”.`,
  }),
  left: ({ number, title, by }) => ({
    subject: `Ashar: ${by} is no longer a co-author`,
    text: `Ashar: ${by} left proposal No. ${number} “${title}” as a co-author. The proposal stays; the name is no longer shown.`,
  }),
}
