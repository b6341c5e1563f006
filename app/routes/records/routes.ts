import { route } from '@remix-run/route-config'
import type { NounRoutes } from '#app/site-map.ts'

export const recordRoutes: NounRoutes = {
  place: [route('open-data', 'routes/records/open-data.tsx')],
  office: [route('audit', 'routes/records/audit.tsx')],
  platform: [route('audit', 'routes/records/audit.tsx', { id: 'platform/audit' })],
  bare: [route('data/:place/files/:file', 'routes/records/file.ts')],
}
