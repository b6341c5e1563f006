import { isLanguage } from '#app/domain/language.ts'
import { country, platformAddress } from '#app/domain/places/place-id.ts'
import type { Situation } from '#app/services/situation.ts'

/**
 * A page of this municipality, or of the platform, from `?back=`, in the language that was chosen last; null for
 * whatever leads elsewhere, and for the page that signs out again.
 */
export function ownPath(
  text: string | null,
  { place, language }: Pick<Situation, 'place' | 'language'>,
): string | null {
  if (!text?.startsWith('/') || /[\\\s]/.test(text) || !URL.canParse(text, nowhere)) return null
  const { origin, pathname, search } = new URL(text, nowhere)
  const [, before = '', named, ...rest] = pathname.split('/')
  const address = place === country ? platformAddress : place
  const own = origin === nowhere && isLanguage(before) && named === address
  if (!own || rest.join('/') === 'account/sign-out') return null
  return `/${[language, named, ...rest].join('/')}${search}`
}

const nowhere = 'http://nowhere.invalid'
