import { isLanguage } from '#app/domain/language.ts'
import workerScript from '#app/enhance/visits/visits-worker.client.ts?worker&url'
import { dataFile } from '#app/http/pages/data-file.server.ts'

/**
 * The worker of the monitor's page and of no other. It stands at an address that stays, so that a new release replaces it;
 * its scope begins a step above its own folder, which the header allows.
 */
export const loader = dataFile(({ part, place }) => {
  const language = part('language')
  if (!isLanguage(language)) return null
  return new Response(`importScripts(${JSON.stringify(workerScript)})\n`, {
    headers: {
      'Content-Type': 'text/javascript; charset=utf-8',
      'Service-Worker-Allowed': `/${language}/${encodeURIComponent(place)}/account/visits`,
      // Like everything below the account: the browser asks for it anew in any case.
      'Cache-Control': 'no-store',
    },
  })
})
