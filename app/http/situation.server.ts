import {
  type ActionFunctionArgs,
  type AppLoadContext,
  type LoaderFunctionArgs,
  redirect,
} from '@remix-run/node'
import { isLanguage, type Language } from '#app/domain/language.ts'
import { refuse } from '#app/domain/outcome.ts'
import { country, placeId, platformAddress } from '#app/domain/places/place-id.ts'
import { pathsOf } from '#app/paths.ts'
import { municipalityHere } from '#app/services/places/municipality-here.server.ts'
import type { Situation } from '#app/services/situation.ts'
import { refusedPage } from './forms/refused-page.server.ts'

type RouteArgs = LoaderFunctionArgs | ActionFunctionArgs

/** The language in the address; an unknown one is a missing page. */
export function languageOf({ params }: RouteArgs): Language {
  return isLanguage(params.language)
    ? params.language
    : refusedPage('ky', refuse('missing', 'not-here', {}))
}

const known = new WeakMap<AppLoadContext, Promise<Situation>>()

/**
 * Who asks, in which municipality, at which instant: what every use-case starts from; one for all parts of a page. A
 * municipality that does not exist is a missing page; the platform's pages belong to the country. A person of another
 * municipality is nobody here: roles never cross.
 */
export function situationOf(args: RouteArgs): Promise<Situation> {
  // What follows a form must read anew what the form has changed.
  if (args.request.method !== 'GET') return newSituation(args)
  const situation = known.get(args.context) ?? newSituation(args)
  known.set(args.context, situation)
  return situation
}

async function newSituation(args: RouteArgs): Promise<Situation> {
  const language = languageOf(args)
  const { person, at, address } = args.context
  const place = isPlatform(args) ? country : placeId(args.params.place ?? '')
  const own = person?.place === place ? person : null
  const situation = { person: own, place, at, address, language, formKey: null }
  if (!isPlatform(args)) await checkMunicipality(args, situation)
  if (own?.dormant) askSecondFactor(args)
  return situation
}

/** The platform's pages have no municipality in their address; its accounts are the country's. */
function isPlatform({ params, request }: RouteArgs): boolean {
  const [, , named] = new URL(request.url).pathname.split('/')
  return params.place === undefined && named === platformAddress
}

/** Below these everybody sees to their own sign-in, even where the municipality stands still. */
const ownSignIn =
  /\/account\/(sign-in|sign-out|sessions|password|forgotten|new-password|second-factor)(\/|$)/

/** The municipality of the address is there; to one that stands still nothing can be sent. */
async function checkMunicipality(args: RouteArgs, situation: Situation) {
  const municipality = await municipalityHere(situation)
  if (!municipality) refusedPage(situation.language, refuse('missing', 'not-here', {}))
  const { suspended } = municipality
  const { method, url } = args.request
  if (suspended && method !== 'GET' && !ownSignIn.test(new URL(url).pathname))
    refusedPage(situation.language, refuse('forbidden', 'municipality-suspended', suspended))
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
