import { readFileSync } from 'node:fs'
import routes from '#app/routes.ts'

type Listed = { path?: string; file: string; children?: readonly Listed[] }

export type Address = {
  /** As the list of routes has it: `/:language/:place/rounds/:round`. */
  pattern: string
  /** Whether forms are sent there. */
  takesForms: boolean
  /** Whether they change something that is kept, as the page declares. */
  changesKept: boolean
}

/** Every address of the application. */
export function everyAddress(): Address[] {
  const all = new Map<string, Address>()
  for (const address of listedBelow(routes, '')) {
    const before = all.get(address.pattern)
    all.set(address.pattern, before?.takesForms ? before : address)
  }
  return [...all.values()]
}

function listedBelow(listed: readonly Listed[], above: string): Address[] {
  return listed.flatMap(({ path, file, children }) => {
    const pattern = path ? `${above}/${path}` : above || '/'
    const code = readFileSync(new URL(`../../app/${file}`, import.meta.url), 'utf8')
    const here = {
      pattern,
      takesForms: /export const action/.test(code),
      changesKept: /^ {2}changes[:(]/m.test(code),
    }
    return [here, ...(children ? listedBelow(children, path ? pattern : above) : [])]
  })
}

/** An address with its parts filled in; a part that is not known fails. */
export function filled(pattern: string, parts: Readonly<Record<string, string | number>>): string {
  return pattern
    .replace(/\/:(\w+)(\?)?/g, (_, name: string, optional?: string) => {
      const part = parts[name]
      if (part === undefined && !optional)
        throw new Error(`What stands for :${name} in ${pattern}?`)
      return part === undefined ? '' : `/${part}`
    })
    .replace(/\/\*$/, '/no-such-page')
}
