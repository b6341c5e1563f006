import type { remarkActs as acts } from '#app/domain/remarks/manifest.ts'

export const remarkActs: Record<keyof typeof acts, string> = {
  'remark-written': 'Wrote a remark on the budget',
  'remark-joined': 'Joined a remark',
  'remark-hidden': 'Hid a remark',
  'remark-shown': 'Showed a remark again',
}
