import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { type PlaceId, placeId } from '#app/domain/places/place-id.ts'
import type { Situation } from '#app/services/situation.ts'
import { sentFields } from '../forms/sent-fields.server.ts'
import type { Declared } from './enter.server.ts'

/** What a program asked for; a number that is none, and a part that is missing, are null and ''. */
export type Request = {
  method: string
  /** Somebody of this municipality who is signed in; asked by what is not everybody's. */
  person: Situation['person']
  place: PlaceId
  at: Date
  query: URLSearchParams
  /** Where it was asked, as `https://ashar.kg`. */
  origin: string
  /** A keyed fingerprint of the network address, for throttles only. */
  address: string
  /** A part of the address; '' where there is none. */
  part(name: string): string
  /** A part of the address that is a number from 1. */
  number(name: string): number | null
  header(name: string): string | null
  /** Whether somebody still reads the answer, once most of what was written of it has left. */
  reader(): Promise<boolean>
}

type Answer = Response | null

const nothing = { fresh: false, drawn: false, overview: false, alike: false }
const plain = { ...nothing, files: false, guestFiles: false }
const data: Declared = { door: { area: 'data' }, ...plain, words: null }
const pub: Declared = { door: { area: 'public' }, ...plain, words: null }

/** A file for programs: nobody is led to a sign-in, and what is not there or not for who asks is a 404 in plain text. */
export function dataFile(make: (request: Request) => Answer | Promise<Answer>) {
  const loader = async (args: LoaderFunctionArgs) => {
    const answer = (await make(requestOf(args))) ?? new Response('Not here', { status: 404 })
    // Whoever keeps it asks each time whether it still stands, unless the file says how long it does.
    if (!answer.headers.has('Cache-Control')) answer.headers.set('Cache-Control', 'no-cache')
    return answer
  }
  return Object.assign(loader, data)
}

/** What a program sends to the address of a file; it is answered by the same rules. */
export function dataForm(
  make: (request: Request, fields: URLSearchParams) => Promise<Response>,
): (args: ActionFunctionArgs) => Promise<Response> {
  return async (args) => {
    const sent = await sentFields(args.request)
    const fields = new URLSearchParams()
    for (const [name, value] of sent) if (typeof value === 'string') fields.append(name, value)
    return make(requestOf(args), fields)
  }
}

function requestOf({ params, request, context }: LoaderFunctionArgs | ActionFunctionArgs): Request {
  const part = (name: string) => params[name] ?? ''
  const place = placeId(part('place'))
  return {
    method: request.method,
    person: context.person?.place === place ? context.person : null,
    place,
    at: context.at,
    query: new URL(request.url).searchParams,
    origin: new URL(request.url).origin,
    address: context.address,
    part,
    number: (name) => (/^[1-9]\d{0,8}$/.test(part(name)) ? Number(part(name)) : null),
    header: (name) => request.headers.get(name),
    reader: context.reader,
  }
}

type Leading = { path: string; headers?: Readonly<Record<string, string>> }

/** An address that only leads to another, the same for everybody or chosen by what was asked. */
export function leadsTo(to: string | ((request: Request) => Leading)) {
  const loader = async (args: LoaderFunctionArgs) => {
    const { path, headers } =
      typeof to === 'string' ? { path: to, headers: {} } : to(requestOf(args))
    return new Response(null, { status: 302, headers: { ...headers, Location: path } })
  }
  // What is chosen by the asker's own headers is made for each asker.
  return Object.assign(loader, { ...pub, fresh: typeof to !== 'string' })
}
