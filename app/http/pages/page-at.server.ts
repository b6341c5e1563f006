import type { ServerBuild } from '@remix-run/node'
import { siteMap } from './site-map.server.ts'

let found: ReturnType<typeof siteMap> | undefined

/** Takes over the table of routes when the application starts; a page that does not declare itself ends it here. */
export function openSiteMap(routes: ServerBuild['routes']) {
  found = siteMap(routes)
}

/** The page of an address; null where no route answers. */
export function pageAt(address: string) {
  if (!found) throw new Error('no page is known before the application starts')
  return found(address)
}
