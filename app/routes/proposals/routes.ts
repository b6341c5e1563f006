import { route } from '@remix-run/route-config'
import type { NounRoutes } from '#app/site-map.ts'

export const proposalRoutes: NounRoutes = {
  place: [
    route('rounds/:round/proposals', 'routes/proposals/list.tsx'),
    route('rounds/:round/proposals/files/:file', 'routes/proposals/list-file.ts'),
    route('rounds/:round/map', 'routes/proposals/map.tsx'),
    route('proposals/:number', 'routes/proposals/proposal.tsx'),
    route('proposals/:number/versions', 'routes/proposals/versions.tsx'),
    route('account/propose/:round', 'routes/proposals/propose.tsx'),
    route('account/drafts/:draft/check', 'routes/proposals/draft-check.tsx'),
    route('account/drafts/:draft/:step', 'routes/proposals/draft-step.tsx'),
    route('account/proposals', 'routes/proposals/mine.tsx'),
    route('account/proposals/:number/leave', 'routes/proposals/leave.tsx'),
    route('account/proposals/:number/withdraw', 'routes/proposals/withdraw.tsx'),
  ],
  office: [
    route('proposals/new', 'routes/proposals/new-paper.tsx'),
    route('proposals/:number/receipt', 'routes/proposals/paper-receipt.tsx'),
  ],
  bare: [route('data/:place/rounds/:round/proposals.geojson', 'routes/proposals/points.ts')],
}
