import { useLocation, useParams } from '@remix-run/react'
import { isLanguage, type Language } from '#app/domain/language.ts'
import { platformAddress } from '#app/domain/places/place-id.ts'
import { texts } from '#app/i18n/texts.ts'
import { pathsOf } from '#app/paths.ts'

/** The page's language: the first part of its address, Kyrgyz where it has none. */
export function useLanguage(): Language {
  const first = useLocation().pathname.split('/')[1]
  return isLanguage(first) ? first : 'ky'
}

/** All texts in the page's language. */
export function useText() {
  return texts(useLanguage())
}

/** Addresses in the page's language and municipality. */
export function usePaths() {
  const { place } = useParams()
  const named = useLocation().pathname.split('/')[2]
  return pathsOf(useLanguage(), place ?? (named === platformAddress ? platformAddress : ''))
}
