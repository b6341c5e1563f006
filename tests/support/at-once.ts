import { Agent, request } from 'node:http'
import type { Application } from './application.ts'
import type { Fields, Visitor } from './visitor.ts'

/** What a form was answered with: its status and, where it sent the visitor on, the address of that page. */
export type Answer = { status: number; location: string | null }

/** Each post comes on a connection of its own, as from so many phones. */
const phones = new Agent({ keepAlive: false })

/** Posts a form as a visitor's browser does, to any process of the application, and follows nowhere. */
export function postTo(
  { origin }: Pick<Application, 'origin'>,
  visitor: Visitor,
  path: string,
  fields: Fields,
): Promise<Answer> {
  const cookie = [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const entries = Object.entries(fields).flatMap(([name, value]) =>
    [value].flat().map((one) => [name, String(one)]),
  )
  const body = new URLSearchParams(entries).toString()
  const headers = { cookie, origin, 'content-type': 'application/x-www-form-urlencoded' }
  return new Promise((resolve, reject) => {
    const sent = request(new URL(path, origin), { method: 'POST', agent: phones, headers })
    sent.once('error', reject)
    sent.once('response', (response) => {
      response.once('error', reject)
      response.once('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          location: response.headers.location ?? null,
        }),
      )
      response.resume()
    })
    sent.end(body)
  })
}

/** How many answers there were of each status. */
export function tallied(answers: readonly Answer[]): Record<number, number> {
  const counts: Record<number, number> = {}
  for (const { status } of answers) counts[status] = (counts[status] ?? 0) + 1
  return counts
}
