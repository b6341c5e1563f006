import { index, route } from '@remix-run/route-config'
import type { NounRoutes } from '#app/site-map.ts'

export const frameRoutes: NounRoutes = {
  place: [
    index('routes/frame/home.tsx'),
    route('how-to-take-part', 'routes/frame/how-to-take-part.tsx'),
    route('contact', 'routes/frame/contact.tsx'),
    route('accessibility', 'routes/frame/accessibility.tsx'),
    route('not-promised', 'routes/frame/not-promised.tsx'),
    route('*', 'routes/frame/missing.tsx'),
  ],
  platform: [route('*', 'routes/frame/missing.tsx', { id: 'platform/*' })],
  bare: [
    route('_examples', 'routes/frame/examples-start.ts'),
    route(':language/_examples/:group?', 'routes/frame/examples.tsx'),
    route('health', 'routes/frame/health.ts'),
  ],
}
