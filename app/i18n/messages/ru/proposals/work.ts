import type { proposalWork as source } from '../../ky/proposals/work.ts'

export const proposalWork: typeof source = {
  'finish-paper': {
    name: 'Незаконченный бумажный бланк',
    about: ({ citizen }) => `${citizen}: перенос начат, предложение ещё не отправлено`,
    button: 'Продолжить',
  },
}
