import type { followingServices as source } from '../../ky/following/services.ts'

/** Where somebody follows a village, a kind of local services, or a kind in a village. */
export const followingServices: typeof source = {
  title: 'Следить за услугами',
  link: 'Следить: о новом придёт сообщение',
  lead: 'На ваш телефон или почту придёт сообщение. О каждом событии один раз:',
  occasions: [
    'пришло новое сообщение о проблеме или изменилось его состояние',
    'объект добавлен в реестр, изменён или закрыт',
  ],
  mine: 'За чем вы следите',
  none: 'Вы пока не следите за услугами',
  add: 'За чем следить?',
  village: 'Село',
  kind: 'Вид услуги',
  allVillages: 'Все сёла',
  allKinds: 'Все виды',
  feeds: 'Следить можно и программой для чтения лент (Atom):',
  reports: 'сообщения',
  register: 'изменения реестра',
  feedTitle: 'Изменения в реестре местных услуг',
  changes: { added: 'добавлено', changed: 'изменено', ended: 'закрыто' },
}
