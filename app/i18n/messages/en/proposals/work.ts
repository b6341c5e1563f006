import type { proposalWork as source } from '../../ky/proposals/work.ts'

export const proposalWork: typeof source = {
  'finish-paper': {
    name: 'Unfinished paper',
    about: ({ citizen }) => `${citizen}: begun to be typed in, not sent yet`,
    button: 'Go on',
  },
}
