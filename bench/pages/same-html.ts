import type { Server } from './servers.ts'

/** Where two pages first differ, with what stands around it; null where they are the same sign for sign. */
export function firstDifference(one: string, other: string): string | null {
  if (one === other) return null
  let at = 0
  while (one[at] === other[at]) at++
  const around = (html: string) => html.slice(Math.max(0, at - 60), at + 80)
  return `at ${at}:\n  ${around(one)}\n  ${around(other)}`
}

/** Without the marks that the framework sets where it would go on streaming. */
const bareOf = (html: string) => html.replace(/<!--\/?\$-->/g, '')

/** Refuses to compare two servers that do not send the same pages. */
export async function checkSame(ashar: Server, bare: Server, paths: readonly string[]) {
  for (const path of paths) {
    const [one = '', other = ''] = await Promise.all(
      [ashar, bare].map(async ({ origin }) => bareOf(await (await fetch(origin + path)).text())),
    )
    const difference = firstDifference(one, other)
    if (difference) throw new Error(`${path} is not the same page ${difference}`)
  }
}

/** What the head of a page of the application names: its stylesheet, and the portal's own address. */
export async function headOf({ origin }: Server, path: string) {
  const html = await (await fetch(origin + path)).text()
  const found = (pattern: RegExp) => pattern.exec(html)?.[1] ?? ''
  return {
    style: found(/<link rel="stylesheet" href="([^"]+)"/),
    origin: found(/<meta property="og:image" content="(https?:\/\/[^/"]+)/),
  }
}
