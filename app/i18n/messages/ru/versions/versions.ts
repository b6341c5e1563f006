import type { versions as source } from '../../ky/versions/versions.ts'

export const versions: typeof source = {
  version: (version) => `Версия ${version}`,
  from: 'Какую версию',
  to: 'С какой',
  compare: 'Сравнить',
  changed: 'Что изменилось',
  part: 'Часть',
  nothing: 'Эти две версии одинаковы.',
  added: 'добавлено',
  removed: 'убрано',
  empty: 'пусто',
}
