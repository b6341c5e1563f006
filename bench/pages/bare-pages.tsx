import type { LoaderFunctionArgs } from '@remix-run/node'
import type { ComponentType, ReactNode } from 'react'
import { renderToString } from 'react-dom/server'
import type { RouteObject } from 'react-router-dom'
import { createStaticRouter, StaticRouterProvider } from 'react-router-dom/server.js'
import { texts } from '#app/i18n/texts.ts'
import * as home from '#app/routes/frame/home.tsx'
import * as municipality from '#app/routes/frame/municipality.tsx'
import * as list from '#app/routes/proposals/list.tsx'
import * as proposal from '#app/routes/proposals/proposal.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'

type Module = {
  loader: (args: LoaderFunctionArgs) => Promise<unknown>
  default: ComponentType
  handle: PageHandle<never>
}
type Page = { path: string; module: Module }

export const pages: readonly Page[] = [
  { path: '/:language/:place', module: home },
  { path: '/:language/:place/rounds/:round/proposals', module: list },
  { path: '/:language/:place/proposals/:number', module: proposal },
]

const frameId = 'routes/frame/municipality'

/** The whole HTML of a page, from the same reads as the application's. */
export async function renderPage(
  { path, module }: Page,
  address: string,
  params: Record<string, string>,
  style: string,
): Promise<string> {
  const url = new URL(address, 'http://bare')
  const args = argsOf(url, params)
  const [frame, data] = await Promise.all([municipality.loader(args), module.loader(args)])
  const inner = { id: 'page', path, Component: module.default, handle: module.handle }
  const frameRoute = {
    id: frameId,
    path: '/:language/:place',
    Component: municipality.default,
    handle: municipality.handle,
    children: [inner],
  }
  const routes: RouteObject[] = [frameRoute]
  const { pathname, search } = url
  const context = {
    basename: '/',
    location: { pathname, search, hash: '', state: null, key: 'default' },
    matches: [frameRoute, inner].map((route) => ({
      ...{ params, pathname, pathnameBase: pathname },
      route,
    })),
    loaderData: { [frameId]: frame, page: data },
    actionData: null,
    errors: null,
    statusCode: 200,
    loaderHeaders: {},
    actionHeaders: {},
    activeDeferreds: null,
  }
  const title = [titleOf(module.handle, data), frame.name].filter(Boolean).join(' · ')
  const router = createStaticRouter(routes, context)
  return `<!DOCTYPE html>${renderToString(
    <Whole language={String(params.language)} title={title} style={style}>
      <StaticRouterProvider router={router} context={context} hydrate={false} />
    </Whole>,
  )}`
}

function titleOf({ title }: PageHandle<never>, data: unknown): string {
  // Each page's handle takes what its own loader found.
  return title ? title(texts('ky'), data as never) : ''
}

function argsOf(url: URL, params: Record<string, string>): LoaderFunctionArgs {
  const context = { person: null, at: new Date(), address: '', cut: 0 }
  // Of the request and its context the loaders of public pages read these parts alone.
  return {
    params,
    request: { method: 'GET', url: url.href },
    context,
  } as unknown as LoaderFunctionArgs
}

type Head = { language: string; title: string; style: string; children: ReactNode }

function Whole({ language, title, style, children }: Head) {
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <link rel="stylesheet" href={style} />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      </head>
      <body>{children}</body>
    </html>
  )
}
