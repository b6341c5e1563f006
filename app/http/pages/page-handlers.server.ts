import { createRequestHandler } from '@remix-run/express'
import type { AppLoadContext, ServerBuild } from '@remix-run/node'
import type { Request, RequestHandler, Response } from 'express'
import { sendReady } from '../cached-pages/ready-page.server.ts'
import { pageAt } from './page-at.server.ts'
import type { PageFacts } from './site-map.server.ts'

type Options = {
  mode: string
  /** What a route gets from the server around it. */
  getLoadContext(request: Request, response: Response): AppLoadContext
}

/**
 * Lets the framework make the pages. It looks through every route it was given several times for each page, and keeps
 * nothing of what it found: a sixth of all work was that. So each page has a handler of its own, made when the page is
 * first asked for, which knows no route but the page's and those around it. An address without a page gets the
 * handler that knows all.
 */
export function pageHandlers(
  build: ServerBuild,
  { mode, getLoadContext }: Options,
): RequestHandler {
  const contexts = new WeakMap<Request, AppLoadContext>()
  /** One for all that is asked for a request. */
  function contextOf(request: Request, response: Response): AppLoadContext {
    const context = contexts.get(request) ?? getLoadContext(request, response)
    contexts.set(request, context)
    return context
  }
  const options = { mode, getLoadContext: contextOf }
  const whole = createRequestHandler({ ...options, build })
  const handlers = new Map<string, RequestHandler>()

  function handlerOf(route: string): RequestHandler {
    const known = handlers.get(route)
    if (known) return known
    const made = createRequestHandler({ ...options, build: withOnly(build, route) })
    handlers.set(route, made)
    return made
  }

  /** Sends a page that many are shown alike where it stands ready. */
  async function sentReady({ route, params }: PageFacts, request: Request, response: Response) {
    // Every page declares itself by its loader: the site map has seen to it; those that many share take forms too.
    const declared = build.routes[route]?.module as Parameters<typeof sendReady>[0]
    return sendReady(declared, { params, context: contextOf(request, response) }, request, response)
  }

  return (request, response, next) => {
    const page = pageAt(request.originalUrl)
    if (!page) return whole(request, response, next)
    const make = () => handlerOf(page.route)(request, response, next)
    if (!page.alike) return make()
    sentReady(page, request, response).then((sent) => sent || make(), next)
  }
}

/** The application as if it had one page. */
function withOnly(build: ServerBuild, route: string): ServerBuild {
  const { routes, assets } = build
  const wanted = new Set(lineOf(routes, route))
  return {
    ...build,
    routes: chosen(routes, wanted),
    assets: { ...assets, routes: chosen(assets.routes, wanted) },
  }
}

/** A route and those around it. */
function lineOf(routes: ServerBuild['routes'], route: string): string[] {
  const parent = routes[route]?.parentId
  return parent === undefined ? [route] : [route, ...lineOf(routes, parent)]
}

function chosen<Entry>(all: Readonly<Record<string, Entry>>, wanted: ReadonlySet<string>) {
  return Object.fromEntries(Object.entries(all).filter(([name]) => wanted.has(name)))
}
