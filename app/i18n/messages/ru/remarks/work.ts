import type { WorkTextsOf } from '#app/domain/noun-lists.ts'
import type { RemarkWork } from '#app/domain/remarks/manifest.ts'
import { numero } from '#app/i18n/format.ts'

const about = ({ year, number, title }: RemarkWork['answer-remark']) =>
  `${year}, ${numero(number, 'ru')}. ${title}`

export const remarkWork: WorkTextsOf<RemarkWork> = {
  'answer-remark': { name: 'Ответ на замечание', about, button: 'Ответить' },
  'look-again-at-remark': {
    name: 'Повторное рассмотрение замечания',
    about,
    button: 'Рассмотреть',
  },
}
