import type { WorkTextsOf } from '#app/domain/noun-lists.ts'
import type { RemarkWork } from '#app/domain/remarks/manifest.ts'
import { numero } from '#app/i18n/format.ts'

const about = ({ year, number, title }: RemarkWork['answer-remark']) =>
  `${year}, ${numero(number, 'en')}. ${title}`

export const remarkWork: WorkTextsOf<RemarkWork> = {
  'answer-remark': { name: 'Answer a remark', about, button: 'Answer' },
  'look-again-at-remark': { name: 'Look again at a remark', about, button: 'Look again' },
}
