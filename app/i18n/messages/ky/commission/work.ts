import type { CommissionWork } from '#app/domain/commission/manifest.ts'
import type { WorkTextsOf } from '#app/domain/noun-lists.ts'

export const commissionWork: WorkTextsOf<CommissionWork> = {
  'try-key': {
    name: 'Комиссиянын ачкычын сыноо',
    about: ({ title }) => `«${title}»: ар бир экөө сынаганга чейин добуш берүү ачылбайт`,
    button: 'Ачуу',
  },
  'open-ballots': {
    name: 'Комиссия бюллетендерди ачат',
    about: ({ title }) => `«${title}»: добуш берүү жабылды, конверттерди комиссия ачат`,
    button: 'Ачуу',
  },
}
