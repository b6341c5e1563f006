import type { WorkTextsOf } from '#app/domain/noun-lists.ts'
import type { ProposalWork } from '#app/domain/proposals/manifest.ts'

export const proposalWork: WorkTextsOf<ProposalWork> = {
  'finish-paper': {
    name: 'Толтурулуп бүтпөгөн кагаз',
    about: ({ citizen }) => `${citizen}: көчүрүү башталган, бирок сунуш жөнөтүлө элек`,
    button: 'Улантуу',
  },
}
