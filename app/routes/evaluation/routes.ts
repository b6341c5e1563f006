import { route } from '@remix-run/route-config'
import type { NounRoutes } from '#app/site-map.ts'

export const evaluationRoutes: NounRoutes = {
  place: [
    route('account/proposals/:number/appeal', 'routes/evaluation/appeal.tsx'),
    route('account/proposals/:number/report', 'routes/evaluation/report.tsx'),
    route('proposals/:number/card', 'routes/evaluation/card.tsx'),
    route('rounds/:round/rejected', 'routes/evaluation/rejected.tsx'),
  ],
  office: [
    route('checks', 'routes/evaluation/desk.tsx'),
    route('checks/files/:file', 'routes/evaluation/checks-file.ts'),
    route('checks/:number', 'routes/evaluation/case.tsx'),
    route('checks/:number/assign', 'routes/evaluation/assign.tsx'),
    route('checks/:number/judge', 'routes/evaluation/judge.tsx'),
    route('checks/:number/sign', 'routes/evaluation/sign.tsx'),
    route('checks/:number/exclusions', 'routes/evaluation/exclusions.tsx'),
    route('appeals', 'routes/evaluation/appeals.tsx'),
    route('appeals/files/:file', 'routes/evaluation/appeals-file.ts'),
    route('appeals/:number', 'routes/evaluation/decide-appeal.tsx'),
    route('reports', 'routes/evaluation/reports.tsx'),
    route('reports/files/:file', 'routes/evaluation/reports-file.ts'),
    route('reports/:number', 'routes/evaluation/moderate.tsx'),
  ],
}
