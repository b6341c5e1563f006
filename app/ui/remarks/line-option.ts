import type { RemarkLine } from '#app/domain/remarks/remark-line.ts'
import type { Say } from '#app/ui/say.ts'
import { lineName } from '../budget/parts/use-line-name.ts'

/** A line as its option sends it: `expenditure/70640`. */
export const lineValue = ({ side, key }: Pick<RemarkLine, 'side' | 'key'>) => `${side}/${key}`

/** A line's code and name. */
export function lineWords(say: Say, { code, name }: Pick<RemarkLine, 'code' | 'name'>): string {
  return [code, lineName(say, name)].filter(Boolean).join(' ')
}
