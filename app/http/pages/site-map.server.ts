import type { ServerBuild } from '@remix-run/node'
import { matchRoutes } from '@remix-run/react'
import { isLanguage } from '#app/domain/language.ts'
import type { Area } from './declared.server.ts'
import type { Declared } from './enter.server.ts'
import { declaredIn, type QueryWords } from './query-words.ts'

/** What is known of a page before it is made: whose it is, and the parts of its address. */
export type PageFacts = {
  /** Its name in the table of routes: the same in every spelling of its address. */
  route: string
  area: Area
  fresh: boolean
  drawn: boolean
  /** Somebody is in the middle of something there: nothing calls them away. */
  task: boolean
  files: boolean
  /** From whoever has no account too. */
  guestFiles: boolean
  /** It takes forms. */
  forms: boolean
  alike: boolean
  /** The path by which it is kept, whatever spelling was asked for. */
  path: string
  /** The only words behind `?` that it is given; null for a page that nobody shares. */
  words: QueryWords | null
  params: Readonly<Record<string, string | undefined>>
}

type Routes = ServerBuild['routes']
type Node = { id: string; path?: string; index?: boolean; children?: Node[] }

/** Addresses whose page is remembered; all are forgotten when there are more. */
const mostKnown = 5_000

/**
 * Finds the page of an address in the table of routes, so that nothing judges an address by how it looks. Every page
 * declares itself: one that does not stops the server from starting.
 */
export function siteMap(routes: Routes) {
  const tree = childrenOf(routes, undefined)
  for (const id of leavesOf(tree)) declaredBy(routes, id)
  const known = new Map<string, PageFacts | null>()

  function look(path: string): PageFacts | null {
    // The framework would only warn of what it cannot decode, in words of its own.
    if (!isDecodable(path)) return null
    const line = matchRoutes(tree as never, path) ?? [] // its own type knows the index route apart
    const found = line.at(-1)
    if (!found) return null
    // What stands in the language's place and is none is a file, or nothing that is here.
    const { language } = found.params
    if (language !== undefined && !isLanguage(language)) return null
    const route = String(found.route.id)
    const { door, fresh, drawn, overview, files, guestFiles, alike, words } = declaredBy(
      routes,
      route,
    )
    const { area } = door
    const task = area === 'office' || area === 'platform' || (area === 'account' && !overview)
    const forms = routes[route]?.module.action !== undefined
    const own = ownPath(line.map((part) => part.route.path ?? '').join('/'), found.params) ?? path
    const facts = { route, area, fresh, drawn, task, files, guestFiles, forms, alike, words }
    return { ...facts, path: own, params: found.params }
  }

  /** The page of an address with or without its query; null where no route answers. */
  return function pageAt(address: string): PageFacts | null {
    const path = pathOf(address)
    const remembered = known.get(path)
    if (remembered !== undefined) return remembered
    if (known.size >= mostKnown) known.clear()
    const found = look(path)
    known.set(path, found)
    return found
  }
}

/** The address of a page that many share: its own path, and the words behind `?` that it reads; other pages' as it is. */
export function ownAddress(page: PageFacts, address: string): string {
  if (!page.words) return address
  const query = declaredIn(new URL(`http://portal${address}`).searchParams, page.words)
  return query.size > 0 ? `${page.path}?${query}` : page.path
}

/** The one spelling of a path, from its route and what stands in its parts; null where a part may be anything. */
function ownPath(pattern: string, params: PageFacts['params']): string | null {
  const parts = pattern.split('/').filter((part) => part !== '')
  if (parts.includes('*')) return null
  const written = parts.flatMap((part) => {
    if (!part.startsWith(':')) return [part]
    const given = params[part.replace(/^:|\?$/g, '')] ?? ''
    return given === '' ? [] : [encodeURIComponent(given)]
  })
  return `/${written.join('/')}`
}

/** The path as the framework behind will read it: without `.` and `..`, without what follows `?` or `#`. */
function pathOf(address: string): string {
  const whole = `http://portal${address}`
  return URL.canParse(whole) ? new URL(whole).pathname : ''
}

/** Whether every `%` of a path belongs to a letter. */
export function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}

function childrenOf(routes: Routes, parent: string | undefined): Node[] {
  return Object.values(routes)
    .filter((route) => route !== undefined && parentOf(routes, route.id) === parent)
    .flatMap((route) => {
      if (!route) return []
      const { id, path, index } = route
      const children = childrenOf(routes, id)
      return [
        {
          id,
          ...(path ? { path } : {}),
          ...(index ? { index } : {}),
          ...(children.length > 0 ? { children } : {}),
        },
      ]
    })
}

const parentOf = (routes: Routes, id: string) => routes[id]?.parentId

const leavesOf = (tree: readonly Node[]): string[] =>
  tree.flatMap(({ id, children }) => (children ? leavesOf(children) : [id]))

function declaredBy(routes: Routes, id: string): Declared {
  // The framework keeps the loader as the page exported it, with what the page declared.
  const loader = routes[id]?.module.loader as Partial<Declared> | undefined
  if (!loader?.door) throw new Error(`the page ${id} does not declare whose it is`)
  return loader as Declared // the door and all else are put there together
}
