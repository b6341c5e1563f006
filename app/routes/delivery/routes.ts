import { route } from '@remix-run/route-config'
import type { NounRoutes } from '#app/site-map.ts'

export const deliveryRoutes: NounRoutes = {
  place: [
    route('rounds/:round/deliveries', 'routes/delivery/deliveries.tsx'),
    route('rounds/:round/deliveries/files/:file', 'routes/delivery/deliveries-file.ts'),
    route('deliveries/:proposal', 'routes/delivery/delivery.tsx'),
  ],
  office: [route('deliveries/:proposal', 'routes/delivery/update-delivery.tsx')],
}
