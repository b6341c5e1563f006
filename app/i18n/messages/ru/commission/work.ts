import type { CommissionWork } from '#app/domain/commission/manifest.ts'
import type { WorkTextsOf } from '#app/domain/noun-lists.ts'

export const commissionWork: WorkTextsOf<CommissionWork> = {
  'try-key': {
    name: 'Проверить ключ комиссии',
    about: ({ title }) => `«${title}»: пока его не проверят каждые двое, голосование не открыть`,
    button: 'Открыть',
  },
  'open-ballots': {
    name: 'Комиссия вскрывает бюллетени',
    about: ({ title }) => `«${title}»: голосование закрыто, конверты вскрывает комиссия`,
    button: 'Открыть',
  },
}
