import type {} from '#app/domain/visits/phone.ts'

/**
 * Answers for the monitor's page, and for no other, when there is no signal. A page is kept together with everything it
 * needs: first the files, then the page, so that a new release that arrives by half leaves the former whole.
 */
type Worker = {
  location: Location
  registration: { scope: string }
  skipWaiting(): Promise<void>
  clients: { claim(): Promise<void> }
  addEventListener(type: string, listen: (event: WorkerEvent) => void): void
}
type WorkerEvent = {
  request: Request
  data: unknown
  ports: readonly MessagePort[]
  waitUntil(done: Promise<unknown>): void
  respondWith(answer: Promise<Response>): void
}

const worker = self as unknown as Worker // the browser starts this file as the worker of its scope
const day = new URL(worker.registration.scope).pathname
const store = `ashar-visits${day}`
/** So long a weak signal is waited for before what is kept is shown. In milliseconds. */
const patience = 6_000

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()))
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()))

worker.addEventListener('fetch', (event) => {
  const { request } = event
  const { pathname, origin } = new URL(request.url)
  if (request.method !== 'GET' || origin !== worker.location.origin) return
  if (request.mode === 'navigate' && pathname === day) event.respondWith(answer(event))
  else if (pathname.startsWith('/assets/')) event.respondWith(fileOf(request))
})

/** The page asks for itself to be kept, and is told whether it is. */
worker.addEventListener('message', (event) => {
  const [port] = event.ports
  const keeping = fetch(String(event.data), { credentials: 'same-origin' })
    .then(keep)
    .catch(() => false)
  event.waitUntil(keeping.then((kept) => port?.postMessage(kept)))
})

async function answer(event: WorkerEvent): Promise<Response> {
  const kept = await (await caches.open(store)).match(day)
  try {
    const arriving = fetch(event.request)
    const late = new Promise<null>((done) => setTimeout(() => done(null), kept ? patience : 90_000))
    const response = await Promise.race([arriving, late])
    if (!response) return kept ?? (await arriving)
    if (response.ok) event.waitUntil(keep(response.clone()).catch(() => false))
    // A role that was taken away, or a portal that is being mended, must not hide what lies on the phone.
    const isShut = response.status === 403 || response.status >= 500
    return isShut ? (kept ?? response) : response
  } catch (error) {
    if (kept) return kept
    throw error
  }
}

async function keep(response: Response): Promise<boolean> {
  if (!response.ok || response.redirected) return false
  const html = await response.text()
  if (!html.includes('data-monitor')) return false
  const files = new Set([...html.matchAll(/"(\/assets\/[\w.-]+)"/g)].map(([, path = '']) => path))
  const cache = await caches.open(store)
  for (const path of files) if (!(await cache.match(path))) await cache.add(path)
  const { headers } = response
  const body = html.replace('data-fresh="yes"', 'data-fresh="no"')
  await cache.put(day, new Response(body, { headers }))
  for (const { url } of await cache.keys()) {
    const { pathname } = new URL(url)
    if (pathname !== day && !files.has(pathname)) await cache.delete(url)
  }
  return true
}

async function fileOf(request: Request): Promise<Response> {
  return (await (await caches.open(store)).match(request)) ?? fetch(request)
}
