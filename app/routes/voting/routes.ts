import { route } from '@remix-run/route-config'
import type { NounRoutes } from '#app/site-map.ts'

export const votingRoutes: NounRoutes = {
  place: [
    route('account/vote/:round', 'routes/voting/vote.tsx'),
    route('account/vote/:round/receipt', 'routes/voting/receipt.tsx'),
  ],
}
