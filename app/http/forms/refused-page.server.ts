import { data } from '@remix-run/node'
import type { Language } from '#app/domain/language.ts'
import type { Refusal, RefusalKind } from '#app/domain/outcome.ts'
import { sentence } from '#app/i18n/texts.ts'

export const statusOf: Record<RefusalKind, number> = {
  input: 422,
  forbidden: 403,
  missing: 404,
  conflict: 409,
  'too-large': 413,
  'too-many': 429,
}

/** For a loader: throws the page that says why this cannot be shown. */
export function refusedPage(language: Language, refusal: Refusal): never {
  const { reason, kind } = refusal
  throw data({ message: sentence(reason, language), reason: reason.key }, statusOf[kind])
}
