import { index } from '@remix-run/route-config'
import type { NounRoutes } from '#app/site-map.ts'

export const deskRoutes: NounRoutes = {
  office: [index('routes/desk/desk.tsx')],
}
