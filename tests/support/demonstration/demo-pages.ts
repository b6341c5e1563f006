import type { Role } from '#app/domain/accounts/role.ts'
import type { OpenPage, runningBrowser } from '../browser.ts'
import { signedInAs } from './demo-people.ts'

/** Who opens a page: a passer-by, or somebody of the demonstration with a role. */
export type Who = 'nobody' | Role

/** For a test file: one page in the browser for each person, opened and signed in when first asked for. */
export function demoPages(
  browser: ReturnType<typeof runningBrowser>,
  demonstration: { readonly origin: string },
) {
  const pages = new Map<Who, OpenPage>()
  return async (who: Who): Promise<OpenPage> => {
    const known = pages.get(who)
    if (known) return known
    const opened = await browser.open()
    if (who !== 'nobody') {
      const { cookies } = await signedInAs(demonstration.origin, who)
      const url = demonstration.origin
      const kept = [...cookies].map(([name, value]) => ({ name, value, url }))
      await opened.page.context().addCookies(kept)
    }
    pages.set(who, opened)
    return opened
  }
}
