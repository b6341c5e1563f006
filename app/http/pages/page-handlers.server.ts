import { createRequestHandler } from '@remix-run/express'
import type { ServerBuild } from '@remix-run/node'
import type { RequestHandler } from 'express'
import { pageAt } from './page-at.server.ts'

type Options = Omit<Parameters<typeof createRequestHandler>[0], 'build'>

/**
 * Lets the framework make the pages. It looks through every route it was given several times for each page, and keeps
 * nothing of what it found: a sixth of all work was that. So each page has a handler of its own, made when the page is
 * first asked for, which knows no route but the page's and those around it. An address without a page gets the
 * handler that knows all.
 */
export function pageHandlers(build: ServerBuild, options: Options): RequestHandler {
  const whole = createRequestHandler({ ...options, build })
  const handlers = new Map<string, RequestHandler>()

  function handlerOf(route: string): RequestHandler {
    const known = handlers.get(route)
    if (known) return known
    const made = createRequestHandler({ ...options, build: withOnly(build, route) })
    handlers.set(route, made)
    return made
  }

  return (request, response, next) => {
    const page = pageAt(request.originalUrl)
    return (page ? handlerOf(page.route) : whole)(request, response, next)
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
