import { type FieldFault, fault } from '#app/domain/outcome.ts'
import { personalNumbers } from '#app/domain/words/personal-numbers.ts'
import { tick } from './form-fields.server.ts'

/** Ticked by whoever has been told of a number in their words and wants it to be published. */
export const numbersField = { numbers: tick() }

/** Words that everybody will read and that hold somebody's number are stopped until that is agreed to. */
export function faultsOfNumbers(agreed: boolean, ...words: string[]): FieldFault[] {
  const found = agreed ? [] : words.flatMap(personalNumbers)
  return found.length > 0 ? [fault('numbers', 'numbers-public', { numbers: found.join(', ') })] : []
}
