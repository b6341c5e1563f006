import type { PlaceId } from '#app/domain/places/place-id.ts'
import { sessionCookie } from '#app/http/sign-in/session-cookie.server.ts'
import { anAccount, aSession } from '#seed/builders/an-account.ts'

/** Cookies of so many residents who have signed in. */
export async function sessionsOf(place: PlaceId, count: number, dataFolder: string) {
  const cookies: string[] = []
  for (let made = 0; made < count; made++) {
    const account = await anAccount({ place })
    cookies.push(`${sessionCookie}=${await aSession(account, { dataFolder })}`)
  }
  return cookies
}
