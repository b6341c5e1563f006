import { route } from '@remix-run/route-config'
import type { NounRoutes } from '#app/site-map.ts'

export const alertRoutes: NounRoutes = {
  place: [route('outbox', 'routes/alerts/outbox.tsx')],
}
