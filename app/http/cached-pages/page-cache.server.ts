import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Viewer } from '#app/domain/permissions/viewer.ts'
import { whenChanged } from '#app/services/changes.ts'
import { changesUpToNow } from '#app/services/changes-up-to-now.server.ts'
import { collectBody } from '../answers/whole-body.server.ts'
import { neverKept } from '../pages/not-stored.server.ts'
import { pageAt } from '../pages/page-at.server.ts'
import { ownAddress } from '../pages/site-map.server.ts'
import { now } from '../settings/clock.server.ts'
import { placeAt, viewerAt } from '../sign-in/viewer-at.server.ts'
import {
  type CachedPage,
  pageFor,
  pageOf,
  sendBody,
  sendCached,
  weightOf,
} from './cached-page.server.ts'
import { cachedPages } from './cached-pages.server.ts'
import { cutFor, keepOrder, setsPersonalCookie } from './list-order.server.ts'
import { isShared, makeShared } from './shared-answer.server.ts'

const mostBytes = 64 * 2 ** 20
const longestKept = 1_024

/** The same for everybody, and not asked to be made afresh. */
function isPublic(address: string): boolean {
  // No link of ours is as long; pages repeat their address, and a few hundred of these would fill the memory of all.
  if (address.length > longestKept) return false
  const page = pageAt(address)
  return page?.area === 'public' && !page.fresh
}

/**
 * A page that many share is made and kept under its own address: nothing that anybody adds to it, and no other spelling,
 * makes the page anew or stands in the page that others are sent.
 */
function askByOwnAddress(request: IncomingMessage) {
  const { url = '' } = request
  const page = pageAt(url)
  if (page) request.url = ownAddress(page, url)
}

/** What a page is kept under: an order that was drawn for one reader is not shown to another. */
function keyOf(request: IncomingMessage): string {
  const cut = cutFor(request)
  return cut === null ? (request.url ?? '') : `${cut} ${request.url}`
}

/**
 * Keeps finished public pages for a second: a public page is made once for everybody, and each reader is sent it
 * without the parts that are for others. What a form has changed is shown from the next page on. Many asking at once
 * for a page that is being made wait for that one making. It stands in front of everything else, so that a cached page
 * costs nothing but its sending; what it lets through it also compresses. One that keeps nothing has every page made.
 */
export function pageCache({ keeps = true } = {}) {
  const pages = cachedPages<CachedPage>(mostBytes, weightOf)
  const making = new Map<string, Promise<Made>>()

  /** A command may have changed any page: whoever sent it sees at once what became of it. */
  function forgetAll() {
    pages.clear(present())
    making.clear()
  }
  whenChanged(forgetAll)

  /** Lets the application make the page, sends it and keeps it where it is one to keep. */
  async function make(address: string, { request, response, viewer, application }: Asked) {
    // Counted before anything is read: what changes while the page is being made makes it one that is overtaken.
    const changes = await changesFor(request)
    const since = present()
    makeShared(response)
    const made = new Promise<Made>((resolve) => {
      response.once('close', () => resolve('lost'))
      if (response.destroyed) resolve('lost')
      collectBody(response, (body) => {
        const page = pageOf(response, body, { since, changes })
        const sent = viewer.then((who) => sendMade(pageFor(page, who), request, response))
        sent.then((lasting) => {
          if (lasting) pages.keep(address, page)
          resolve(lasting ? page : null)
        }, broken(response))
      })
    })
    application()
    return made
  }

  /** Sends a page that was kept and still stands; otherwise makes it anew. */
  async function renewOrMake(address: string, asked: Asked) {
    const old = pages.old(address, present())
    if (!old) return make(address, asked)
    const before = present()
    if ((await changesFor(asked.request)) !== old.changes) return make(address, asked)
    old.stood = before
    const { request, response } = asked
    asked.viewer
      .then((who) => sendCached(pageFor(old, who), request, response))
      .catch(broken(response))
    return old
  }

  /** One makes a page and all others wait; where its connection was cut, the next one makes it. */
  async function oneMaking(
    address: string,
    asked: Asked,
    send: (page: CachedPage) => Promise<void>,
  ): Promise<unknown> {
    const made = making.get(address)
    if (made) {
      const page = await made
      if (page === 'lost') return oneMaking(address, asked, send)
      // What is not kept is somebody's own: each has it made.
      return page === null ? make(address, asked) : send(page)
    }
    const mine = renewOrMake(address, asked)
    making.set(address, mine)
    return mine.finally(() => making.get(address) === mine && making.delete(address))
  }

  return {
    /** Answers with a cached page or with the one being made; otherwise the application answers. */
    answer(request: IncomingMessage, response: ServerResponse, application: () => void) {
      const { method } = request
      if (method !== 'GET' && method !== 'HEAD') return application()
      askByOwnAddress(request)
      if (!isPublic(request.url ?? '')) return application()
      // The head of a page is that of the page itself: it is made whole, and its body not sent.
      request.method = 'GET'
      const address = keyOf(request)
      keepOrder(request, response)
      const viewer = viewerAt(request)
      // Whoever makes the page cannot know who asks.
      delete request.headers.cookie
      const send = async (page: CachedPage) =>
        sendCached(pageFor(page, await viewer), request, response)
      const asked = { request, response, viewer, application }
      if (!keeps) return void make(address, asked).catch(broken(response))
      const kept = pages.find(address, present())
      if (kept) return void send(kept).catch(broken(response))
      void oneMaking(address, asked, send).catch(broken(response))
    },
    /** Whether an answer is compressed and sent from here. */
    sends: isShared,
  }
}

/** A page to keep, null for one that is not, `lost` where whoever had it made has gone. */
type Made = CachedPage | null | 'lost'

type Asked = {
  request: IncomingMessage
  response: ServerResponse
  viewer: Promise<Viewer>
  application: () => void
}

/** Sends what the application made; true where everybody may be sent the same. */
async function sendMade(page: CachedPage, request: IncomingMessage, response: ServerResponse) {
  if (response.statusCode !== 200 || setsPersonalCookie(response)) {
    const { etag: _etag, ...headers } = page.headers
    await sendBody(
      { ...page, headers: { ...headers, 'cache-control': neverKept } },
      request,
      response,
    )
    return false
  }
  await sendCached(page, request, response)
  // What stands in front of the page may set a cookie as late as when the headers leave; and it may have gone as "not
  // changed", which is nothing against keeping it.
  return !setsPersonalCookie(response)
}

/** By the clock that the pages tell the time by, in milliseconds. */
const present = () => now().getTime()

/** The changes of all that a page of a municipality may show; null where they cannot be counted. */
async function changesFor({ url = '' }: IncomingMessage): Promise<number | null> {
  const place = placeAt(url)
  return place === null ? null : changesUpToNow({ place, at: now() }).catch(() => null)
}

const broken = (response: ServerResponse) => (error: unknown) =>
  void response.destroy(error instanceof Error ? error : undefined)
