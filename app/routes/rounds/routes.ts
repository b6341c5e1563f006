import { route } from '@remix-run/route-config'
import type { NounRoutes } from '#app/site-map.ts'

export const roundRoutes: NounRoutes = {
  place: [
    route('rounds', 'routes/rounds/rounds.tsx'),
    route('rounds/:round', 'routes/rounds/round.tsx'),
    route('rounds/:round/acts', 'routes/rounds/round-acts.tsx'),
    route('rounds/:round/rules', 'routes/rounds/round-rules.tsx'),
  ],
  office: [
    route('rounds', 'routes/rounds/office/office-rounds.tsx'),
    route('rounds/new', 'routes/rounds/office/new-round.tsx'),
    route('rounds/:round', 'routes/rounds/office/office-round.tsx'),
    route('rounds/:round/edit', 'routes/rounds/office/edit-round.tsx'),
    route('rounds/:round/publish', 'routes/rounds/office/publish-list.tsx'),
    route('rounds/:round/open', 'routes/rounds/office/open-vote.tsx'),
    route('rounds/:round/extend', 'routes/rounds/office/extend-phase.tsx'),
  ],
}
