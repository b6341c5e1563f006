import type { TableLine } from '#app/domain/conciliations/offer.ts'
import { type PublicRemark, titleOf } from '#app/domain/remarks/public-remark.ts'
import { numero } from '#app/i18n/format.ts'
import type { Say } from '#app/ui/say.ts'
import { lineWords } from '../remarks/line-option.ts'

/** A line that money moves from or to, with the part of it that is meant. */
export function moveLineWords(say: Say, line: TableLine): string {
  const whole = lineWords(say, line)
  return line.part === null ? whole : `${whole}, ${say.written(line.part)}`
}

type Called = Pick<PublicRemark, 'number' | 'text' | 'hidden' | 'line'>

/** A remark by its number and how it begins; by its line where its words are hidden. */
export function remarkCalled(say: Say, remark: Called): string {
  const title = remark.hidden ? '' : titleOf(remark)
  return `${numero(remark.number, say.language)}. ${title ? say.written(title) : lineWords(say, remark.line)}`
}
