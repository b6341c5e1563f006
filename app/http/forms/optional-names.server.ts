import { z } from 'zod'
import type { InLanguages } from '#app/domain/language.ts'
import { reason } from '#app/domain/outcome.ts'
import { answersOfNames } from './composite-fields.server.ts'
import { type Answers, parted } from './form.server.ts'
import { title } from './form-fields.server.ts'

/** A name in three languages that may be left out; where it is not, Kyrgyz is needed. Null where all are empty. */
export const optionalNames = ({ max }: { max: number }) => {
  const one = title({ max, min: 0 })
  return parted({ ky: one, ru: one, en: one }).transform(
    ({ ky, ru, en }, context): InLanguages | null => {
      if (ky === '' && (ru !== '' || en !== '')) {
        const params = { reason: reason('kind-needs-kyrgyz', {}) }
        context.addIssue({ code: 'custom', path: ['ky'], params })
        return z.NEVER
      }
      return ky === '' ? null : { ky, ...(ru ? { ru } : {}), ...(en ? { en } : {}) }
    },
  )
}

export const answersOfOptional = (field: string, name: InLanguages | null): Answers =>
  answersOfNames(field, name ?? { ky: '' })
