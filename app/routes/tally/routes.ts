import { route } from '@remix-run/route-config'
import type { NounRoutes } from '#app/site-map.ts'

export const tallyRoutes: NounRoutes = {
  place: [
    route('rounds/:round/result', 'routes/tally/result.tsx'),
    route('rounds/:round/result/:proposal', 'routes/tally/project-result.tsx'),
    route('rounds/:round/recount', 'routes/tally/recount.tsx'),
    route('rounds/:round/what-if', 'routes/tally/what-if.tsx'),
  ],
  office: [route('rounds/:round/count', 'routes/tally/count.tsx')],
  bare: [
    route('data/:place/rounds/:round/frozen.json', 'routes/tally/frozen-rules.ts'),
    route('data/:place/rounds/:round/:file', 'routes/tally/downloads.ts'),
  ],
}
