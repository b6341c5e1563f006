import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { isLanguage, type Language } from '#app/domain/language.ts'
import { refuse } from '#app/domain/outcome.ts'
import { country, type PlaceId, platformAddress } from '#app/domain/places/place-id.ts'
import { pathsOf } from '#app/paths.ts'
import { findMunicipality } from '#app/services/places/find-municipality.server.ts'
import type { Situation } from '#app/services/situation.ts'
import { refusedPage } from './forms/form.server.ts'

type RouteArgs = LoaderFunctionArgs | ActionFunctionArgs

/** The language in the address; an unknown one is a missing page. */
export function languageOf({ params }: RouteArgs): Language {
  return isLanguage(params.language)
    ? params.language
    : refusedPage('ky', refuse('missing', 'not-here', {}))
}

/**
 * Who asks, in which municipality, at which instant: what every use-case starts from. A municipality that does
 * not exist is a missing page; the platform's pages belong to the country. A person of another municipality is nobody here: roles never cross.
 */
export async function situationOf(args: RouteArgs): Promise<Situation> {
  const language = languageOf(args)
  const place = isPlatform(args) ? country : await openMunicipality(args, language)
  const { person, at, address } = args.context
  if (person?.place === place && person.dormant) askSecondFactor(args)
  return {
    person: person?.place === place ? person : null,
    place,
    at,
    address,
    language,
    formKey: null,
  }
}

/** The platform's pages have no municipality in their address; its accounts are the country's. */
function isPlatform({ params, request }: RouteArgs): boolean {
  const [, , named] = new URL(request.url).pathname.split('/')
  return params.place === undefined && named === platformAddress
}

/** Below these everybody sees to their own sign-in, even where the municipality stands still. */
const ownSignIn =
  /\/account\/(sign-in|sign-out|sessions|password|forgotten|new-password|second-factor)(\/|$)/

/** The municipality of the address; to one that stands still nothing can be sent. */
async function openMunicipality(args: RouteArgs, language: Language): Promise<PlaceId> {
  const municipality = await findMunicipality(args.params.place ?? '')
  if (!municipality) return refusedPage(language, refuse('missing', 'not-here', {}))
  const { suspended, place } = municipality
  const { method, url } = args.request
  if (suspended && method !== 'GET' && !ownSignIn.test(new URL(url).pathname))
    return refusedPage(language, refuse('forbidden', 'municipality-suspended', suspended))
  return place
}

/** The office opens once the second factor is given; until then every page of it leads to where that is done. */
function askSecondFactor(args: RouteArgs) {
  const { pathname, search } = new URL(args.request.url)
  if (/^\/[^/]+\/([^/]+\/office|platform(?!\/account))(\/|$)/.test(pathname))
    throw redirect(pathsIn(args).secondFactor(pathname + search))
}

/** The addresses of the page's language and municipality, for redirects. */
export function pathsIn(args: RouteArgs) {
  return pathsOf(languageOf(args), isPlatform(args) ? platformAddress : (args.params.place ?? ''))
}

/** A number in the address (`/rounds/3`); anything else is a missing page. */
export function numberIn(args: RouteArgs, name: string): number {
  const text = args.params[name] ?? ''
  return /^[1-9]\d{0,8}$/.test(text)
    ? Number(text)
    : refusedPage(languageOf(args), refuse('missing', 'not-here', {}))
}

/** The page of a list in the query (`?page=2`), from 1; what is no page is the first. */
export function pageIn({ request }: RouteArgs): number {
  const text = new URL(request.url).searchParams.get('page') ?? ''
  return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : 1
}
