import type { remarkActs as acts } from '#app/domain/remarks/manifest.ts'

export const remarkActs: Record<keyof typeof acts, string> = {
  'remark-written': 'Написано замечание к бюджету',
  'remark-joined': 'Присоединение к замечанию',
  'remark-hidden': 'Замечание скрыто',
  'remark-shown': 'Замечание снова показано',
}
