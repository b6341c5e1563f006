import { languageWished } from '#app/domain/language.ts'
import { type Answered, statusOfFaults } from '#app/domain/problems/open311/fault.ts'
import {
  type Format,
  formats,
  mediaTypes,
  type Value,
  written,
} from '#app/domain/problems/open311/written.ts'
import type { ProgramAsks } from '#app/services/problems/open311/read.server.ts'
import type { Request } from '../pages/data-file.server.ts'
import { isLocal, settings } from '../settings/settings.server.ts'

/** Pages of other sites may read and send: everything here is public, or opened by a key. */
const openToAll = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Methods': 'GET, HEAD, POST, OPTIONS',
  'Access-Control-Allow-Headers': 'Accept, Accept-Language, Content-Type',
  'Access-Control-Max-Age': '86400',
}

/** `requests.json` as its name and format; XML where none is named, null where there is no such format. */
export function namedIn(file: string): { name: string; format: Format | null } {
  const at = file.lastIndexOf('.')
  if (at < 0) return { name: file, format: 'xml' }
  const ending = file.slice(at + 1)
  return { name: file.slice(0, at), format: formats.find((one) => one === ending) ?? null }
}

/** What a program asks, as the use-cases take it. */
export function asksOf({ query, at, header, origin }: Request): ProgramAsks {
  const accepted = header('accept-language') ?? undefined
  const language = languageWished({ chosen: undefined, remembered: undefined, accepted })
  const own = settings().address
  const portal = `${isLocal(own) ? origin : own.origin}/`
  return { query, at, language, portal }
}

/** The answer in the format that was asked for, errors too; what may be asked before a request is answered first. */
export function forPrograms(
  method: string,
  format: Format,
  root: string,
  answered: Answered<Value>,
): Response {
  const headers = { ...openToAll, 'Content-Type': mediaTypes[format], Vary: 'Accept-Language' }
  const failed = 'faults' in answered
  const value = failed ? answered.faults.map((fault) => ({ ...fault })) : answered.value
  const body = written(format, failed ? 'errors' : root, value)
  const status = failed ? statusOfFaults(answered.faults) : 200
  return new Response(method === 'HEAD' ? null : body, { status, headers })
}

/** What a browser asks before it sends for a page of another site. */
export const beforehand = () => new Response(null, { status: 204, headers: openToAll })
