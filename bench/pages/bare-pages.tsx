import type { LoaderFunctionArgs } from '@remix-run/node'
import type { ComponentType } from 'react'
import { renderToString } from 'react-dom/server'
import { Outlet, type RouteObject } from 'react-router-dom'
import { createStaticRouter, StaticRouterProvider } from 'react-router-dom/server.js'
import { knowingForm } from '#app/http/answers/knowing-form.server.ts'
import { shownTo } from '#app/http/answers/shown-to.server.ts'
import { spokenAsWritten } from '#app/http/answers/spoken-as-written.server.ts'
import { texts } from '#app/i18n/texts.ts'
import * as budget from '#app/routes/budget/budget.tsx'
import * as home from '#app/routes/frame/home.tsx'
import * as municipality from '#app/routes/frame/municipality.tsx'
import * as list from '#app/routes/proposals/list.tsx'
import * as proposal from '#app/routes/proposals/proposal.tsx'
import { FieldNamesContext, fieldNames } from '#app/ui/fields/field-names.ts'
import { ShareFacts } from '#app/ui/head/share-facts.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { RequestContext } from '#app/ui/request-context.ts'
import { useLanguage } from '#app/ui/use-language.ts'

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
  { path: '/:language/:place/budget/:year', module: budget },
]

const frameId = 'routes/frame/municipality'

/** The whole HTML of a page, from the same reads as the application's. */
export async function renderPage(
  { path, module }: Page,
  address: string,
  params: Record<string, string>,
  head: Head,
): Promise<Buffer> {
  const url = new URL(address, 'http://bare')
  const args = argsOf(url, params)
  const [frame, data] = await Promise.all([municipality.loader(args), module.loader(args)])
  const title = [titleOf(module.handle, data), frame.name].filter(Boolean).join(' · ')
  const inner = { id: 'page', path, Component: module.default, handle: module.handle }
  const frameRoute = {
    id: frameId,
    path: '/:language/:place',
    Component: municipality.default,
    handle: municipality.handle,
    children: [inner],
  }
  // What stands in the head knows the page as a part of it does: it is a route around all others.
  const rootRoute = {
    id: 'root',
    element: <Whole title={title} {...head} />,
    children: [frameRoute],
  }
  const routes: RouteObject[] = [rootRoute]
  const { pathname, search } = url
  const context = {
    basename: '/',
    location: { pathname, search, hash: '', state: null, key: 'default' },
    matches: [rootRoute, frameRoute, inner].map((route) => ({
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
  const router = createStaticRouter(routes, context)
  const names = fieldNames()
  const html = `<!DOCTYPE html>${renderToString(
    <FieldNamesContext.Provider value={names}>
      <RequestContext.Provider value={{ origin: head.origin }}>
        <StaticRouterProvider router={router} context={context} hydrate={false} />
      </RequestContext.Provider>
    </FieldNamesContext.Provider>,
  )}`
  return shownTo(spokenAsWritten(knowingForm(Buffer.from(html), names.form())), 'guest')
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

/** What the head of every page names: the stylesheet, and the address at which the portal says it is reached. */
export type Head = { style: string; origin: string }

function Whole({ title, style }: Head & { title: string }) {
  return (
    <html lang={useLanguage()}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <meta name="theme-color" content="#0b4f6c" />
        <ShareFacts title={title} />
        <link rel="stylesheet" href={style} />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="apple-touch-icon" href="/icons/icon-192.png" />
        <link rel="manifest" href="/manifest.webmanifest" />
      </head>
      <body>
        <Outlet />
      </body>
    </html>
  )
}
