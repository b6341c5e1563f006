import { data } from '@remix-run/node'
import type { Language } from '#app/domain/language.ts'
import type { Refusal, RefusalKind } from '#app/domain/outcome.ts'
import type { Carried } from '#app/forms/carried.ts'
import type { Written } from '#app/forms/rejected-form.ts'
import { sentence } from '#app/i18n/texts.ts'
import { noteRefusal } from '../log.server.ts'

export const statusOf: Record<RefusalKind, number> = {
  input: 422,
  forbidden: 403,
  missing: 404,
  conflict: 409,
  'too-large': 413,
  'too-many': 429,
}

/** Throws the page that says why this cannot be shown, with what was written into the form that led there. */
export function refusedPage(
  language: Language,
  refusal: Refusal,
  written: readonly Written[] = [],
  carried: Carried = {},
): never {
  const { reason, kind } = refusal
  noteRefusal(refusal)
  throw data(
    { message: sentence(reason, language), reason: reason.key, written, carried },
    statusOf[kind],
  )
}
