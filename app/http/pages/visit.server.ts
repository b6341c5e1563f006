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
import type { Situation } from '#app/services/situation.ts'
import { refusedPage } from '../forms/refused-page.server.ts'
import type { Parts, Read, Visit } from './declared.server.ts'
import { DeclaredQuery } from './query-words.ts'

export type RouteArgs = LoaderFunctionArgs | ActionFunctionArgs

/** The language in the address; an unknown one is a missing page. */
function languageOf({ params }: RouteArgs): Language {
  return isLanguage(params.language)
    ? params.language
    : refusedPage('ky', refuse('missing', 'not-here', {}))
}

/** Whoever has just sent a form is not led away: what was typed would be lost with the page. */
const answered = new WeakSet<AppLoadContext>()

const shown = new WeakMap<AppLoadContext, object>()

/** What all parts of one shown page remember together; what a form changes is never remembered. */
function memoryOf({ request, context }: RouteArgs): object {
  if (request.method === 'POST') return {}
  const memory = shown.get(context) ?? {}
  shown.set(context, memory)
  return memory
}

/**
 * Who asks, in which municipality, at which instant. An address without a municipality is the platform's, which belongs
 * to the country. A person of another municipality is nobody here: roles never cross.
 */
function situationOf(args: RouteArgs): Situation {
  const { person, at, address } = args.context
  const place = args.params.place === undefined ? country : placeId(args.params.place)
  const language = languageOf(args)
  const own = person?.place === place ? person : null
  return { person: own, place, at, address, language, formKey: null, memory: memoryOf(args) }
}

/** The visit of a page; a part of the address that is not what was declared is a missing page. */
export function visitOf(args: RouteArgs, parts: Parts | undefined): Visit<Parts> {
  const situation = situationOf(args)
  const { context, params, request } = args
  const { pathname, searchParams } = new URL(request.url)
  if (request.method === 'POST') answered.add(context)
  return {
    ...situation,
    params: partsOf(args, parts ?? {}),
    paths: pathsOf(situation.language, params.place ?? platformAddress),
    query: queryOf(args, searchParams),
    pathname,
    afterForm: answered.has(context),
    cut: context.cut,
    leadTo(path, reason) {
      if (reason && answered.has(context)) return refusedPage(situation.language, reason)
      throw redirect(path)
    },
    session: {
      key: context.session,
      logIn: (login, password) => context.logIn(request, situation.place, login, password),
      knows: (contact) => context.knows(situation.place, contact),
      wait: context.wait,
      start: context.startSession,
      end: context.logOut,
    },
  }
}

/** A page that many share is asked for by its own words alone (`ownAddress`), and reads no others. */
function queryOf({ request, context }: RouteArgs, query: URLSearchParams): URLSearchParams {
  const words = request.method === 'POST' ? null : context.page?.words
  return words ? new DeclaredQuery(query, words) : query
}

function partsOf(args: RouteArgs, parts: Parts): Read<Parts> {
  const read = Object.entries(parts).map(([name, kind]) => {
    const text = args.params[name] ?? ''
    return [name, kind === 'number' ? numberIn(text, languageOf(args)) : text]
  })
  return Object.fromEntries(read)
}

function numberIn(text: string, language: Language): number {
  return /^[1-9]\d{0,8}$/.test(text)
    ? Number(text)
    : refusedPage(language, refuse('missing', 'not-here', {}))
}

/** The page of a list in the query (`?page=2`), from 1; what is no page is the first. */
export function pageIn(query: URLSearchParams): number {
  const text = query.get('page') ?? ''
  return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : 1
}
