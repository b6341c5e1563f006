import type { Language } from '#app/domain/language.ts'
import { type Answered, unknown, wrong } from '#app/domain/problems/open311/fault.ts'
import { texts } from '#app/i18n/texts.ts'
import { type Jurisdiction, jurisdictions } from '../places.server.ts'

/** The municipality that a program asks of: by its code; where there is but one, it need not be named. */
export async function jurisdictionOf(asked: URLSearchParams): Promise<Answered<Jurisdiction>> {
  const all = await jurisdictions()
  const id = asked.get('jurisdiction_id')?.trim() ?? ''
  const [first, second] = all
  if (id === '')
    return first && !second
      ? { value: first }
      : { faults: [wrong('jurisdiction_id was not provided: it is the SOATE code')] }
  const found = all.find(({ soate }) => soate === id)
  return found ? { value: found } : { faults: [unknown(`jurisdiction_id "${id}" was not found`)] }
}

/** The words of answers in a language. */
export function wordsIn(language: Language) {
  const { problems } = texts(language)
  return { ...problems.program, states: problems.states }
}
