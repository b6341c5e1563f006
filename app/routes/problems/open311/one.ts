import type { Answered } from '#app/domain/problems/open311/fault.ts'
import type { Value } from '#app/domain/problems/open311/written.ts'
import { asksOf, beforehand, forPrograms, namedIn } from '#app/http/answers/for-programs.server.ts'
import { dataFile } from '#app/http/pages/data-file.server.ts'
import {
  noSuchFormat,
  noSuchResource,
  type ProgramAsks,
  programDefinition,
  programRequest,
  programToken,
} from '#app/services/problems/open311/read.server.ts'

type One = { root: string; read(asks: ProgramAsks, id: string): Promise<Answered<Value>> }

const resources: Readonly<Record<string, One>> = {
  services: { root: 'service_definition', read: programDefinition },
  requests: { root: 'service_requests', read: programRequest },
  tokens: { root: 'service_requests', read: programToken },
}

/** The definition of a service, one report, or the number behind a token. */
export const loader = dataFile(async (request) => {
  if (request.method === 'OPTIONS') return beforehand()
  const { name, format } = namedIn(request.part('file'))
  if (!format) return forPrograms(request.method, 'xml', 'errors', noSuchFormat)
  const of = request.part('of')
  const found = Object.hasOwn(resources, of) ? resources[of] : undefined
  const answered = found ? await found.read(asksOf(request), name) : noSuchResource
  return forPrograms(request.method, format, found?.root ?? 'errors', answered)
})
