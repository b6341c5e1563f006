import { asksOf, beforehand, forPrograms, namedIn } from '#app/http/answers/for-programs.server.ts'
import { dataFile } from '#app/http/pages/data-file.server.ts'
import { programDiscovery } from '#app/services/problems/open311/discovery.server.ts'
import { noSuchResource } from '#app/services/problems/open311/read.server.ts'

/** Where the interface of programs is: `/open311/discovery.json`, for who knows only that. */
export const loader = dataFile(async (request) => {
  if (request.method === 'OPTIONS') return beforehand()
  const { name, format } = namedIn(request.part('file'))
  const answered =
    name === 'discovery' && format ? await programDiscovery(asksOf(request)) : noSuchResource
  return forPrograms(request.method, format ?? 'xml', 'discovery', answered)
})
