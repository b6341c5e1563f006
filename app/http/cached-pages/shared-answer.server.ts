import type { ServerResponse } from 'node:http'

const shared = new WeakSet<ServerResponse>()

/** Lets a page be made for everybody at once, with the parts of all kinds of people in it. */
export function makeShared(response: ServerResponse) {
  shared.add(response)
}

/** Whether what is made for this answer is for everybody; whoever sends it takes out what is not for its reader. */
export function isShared(response: ServerResponse): boolean {
  return shared.has(response)
}
