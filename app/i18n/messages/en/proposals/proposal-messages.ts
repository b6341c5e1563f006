import type { proposalMessages as ky } from '../../ky/proposals/proposal-messages.ts'

export const proposalMessages: typeof ky = {
  invited: ({ number, title, by }) => ({
    subject: `Ashar: ${by} asks you to be a co-author`,
    text: `Ashar: ${by} asks you to be a co-author of proposal No. ${number} “${title}”. Answer on the page “My proposals”.`,
  }),
}
