import { sides } from '#app/domain/budget/line.ts'
import { reason } from '#app/domain/outcome.ts'
import type { LineAsked } from '#app/domain/remarks/check-remark.ts'
import { field } from '../form.server.ts'
import { first } from '../form-fields.server.ts'

/** A line as its option sends it: `expenditure/70640`. */
function readLineAsked(written: string): LineAsked | null {
  const slash = written.indexOf('/')
  const side = sides.find((one) => one === written.slice(0, Math.max(slash, 0)))
  const key = written.slice(slash + 1)
  return side && key !== '' ? { side, key } : null
}

/** One line of those a form offers. */
export const line = () =>
  field<LineAsked>((values) => {
    const found = readLineAsked(first(values))
    return found ? { value: found } : { reason: reason('choose-one', {}) }
  })
/** The same; null where none was chosen. */
export const optionalLine = () =>
  field<LineAsked | null>((values) => ({ value: readLineAsked(first(values)) }))
