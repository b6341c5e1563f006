import type { LoaderFunctionArgs } from '@remix-run/node'
import { findFrozenText } from '#app/services/rounds/find-frozen-text.server.ts'

/** The very text whose SHA-256 is shown, byte for byte; 404 while nothing is frozen. */
export async function loader({ params }: LoaderFunctionArgs) {
  const text = await findFrozenText(params.place ?? '', Number(params.round))
  if (text === null) return new Response('Not here', { status: 404 })
  return new Response(text, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="rules-${params.place}-${params.round}.json"`,
    },
  })
}
