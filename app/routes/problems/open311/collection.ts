import type { Answered } from '#app/domain/problems/open311/fault.ts'
import type { Value } from '#app/domain/problems/open311/written.ts'
import { asksOf, beforehand, forPrograms, namedIn } from '#app/http/answers/for-programs.server.ts'
import { dataFile, dataForm } from '#app/http/pages/data-file.server.ts'
import { programDiscovery } from '#app/services/problems/open311/discovery.server.ts'
import { receiveReport } from '#app/services/problems/open311/post.server.ts'
import {
  noSuchFormat,
  noSuchResource,
  type ProgramAsks,
  programRequests,
  programServices,
} from '#app/services/problems/open311/read.server.ts'

type Resource = { root: string; read(asks: ProgramAsks): Promise<Answered<Value>> }

const resources: Readonly<Record<string, Resource>> = {
  discovery: { root: 'discovery', read: programDiscovery },
  services: { root: 'services', read: programServices },
  requests: { root: 'service_requests', read: programRequests },
}

/** Discovery, services and reports of Open311 GeoReport v2. */
export const loader = dataFile(async (request) => {
  if (request.method === 'OPTIONS') return beforehand()
  const { name, format } = namedIn(request.part('file'))
  if (!format) return forPrograms(request.method, 'xml', 'errors', noSuchFormat)
  const found = Object.hasOwn(resources, name) ? resources[name] : undefined
  const answered = found ? await found.read(asksOf(request)) : noSuchResource
  return forPrograms(request.method, format, found?.root ?? 'errors', answered)
})

/** A report that a program sends. */
export const action = dataForm(async (request, fields) => {
  const { name, format } = namedIn(request.part('file'))
  if (!format) return forPrograms('POST', 'xml', 'errors', noSuchFormat)
  const answered =
    name === 'requests' && request.method === 'POST'
      ? await receiveReport(asksOf(request), fields, request.address)
      : noSuchResource
  return forPrograms('POST', format, 'service_requests', answered)
})
