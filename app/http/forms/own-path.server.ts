import { country, platformAddress } from '#app/domain/places/place-id.ts'

/** A page of this municipality, or of the platform, from `?back=`; null for whatever leads elsewhere. */
export function ownPath(text: string | null, place: string): string | null {
  if (!text?.startsWith('/') || /[\\\s]/.test(text) || !URL.canParse(text, nowhere)) return null
  const { origin, pathname, search } = new URL(text, nowhere)
  const [, language = '', named] = pathname.split('/')
  const address = place === country ? platformAddress : place
  const own = origin === nowhere && ['ky', 'ru', 'en'].includes(language) && named === address
  return own ? pathname + search : null
}

const nowhere = 'http://nowhere.invalid'
