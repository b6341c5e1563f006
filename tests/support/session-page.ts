import type { BrowserContextOptions } from 'playwright-core'
import type { Account } from '#models/accounts/account.server.ts'
import type { Context } from './application.ts'
import type { OpenPage, runningBrowser } from './browser.ts'
import { sessionOf } from './session-of.ts'

/** An empty page in a browser of its own in which an account of the context is signed in. */
export async function sessionPage(
  browser: ReturnType<typeof runningBrowser>,
  { context, origin }: { readonly context: Context; readonly origin: string },
  account: Pick<Account, 'place' | 'number'>,
  options: BrowserContextOptions = {},
): Promise<OpenPage> {
  const opened = await browser.open(options)
  const { cookies } = await sessionOf(context, origin, account)
  const kept = [...cookies].map(([name, value]) => ({ name, value, url: origin }))
  await opened.page.context().addCookies(kept)
  return opened
}
