import type { WorkTextsOf } from '#app/domain/noun-lists.ts'
import type { RemarkWork } from '#app/domain/remarks/manifest.ts'
import { numero } from '#app/i18n/format.ts'

const about = ({ year, number, title }: RemarkWork['answer-remark']) =>
  `${year}, ${numero(number, 'ky')}. ${title}`

export const remarkWork: WorkTextsOf<RemarkWork> = {
  'answer-remark': { name: 'Пикирге жооп', about, button: 'Жооп берүү' },
  'look-again-at-remark': { name: 'Пикирди экинчи жолу карап чыгуу', about, button: 'Карап чыгуу' },
}
