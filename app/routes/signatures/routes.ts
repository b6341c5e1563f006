import { route } from '@remix-run/route-config'
import type { NounRoutes } from '#app/site-map.ts'

export const signatureRoutes: NounRoutes = {
  office: [route('acts/:act', 'routes/signatures/act.tsx')],
  platform: [route('municipalities/:municipality/acts/:act', 'routes/signatures/witness.tsx')],
}
