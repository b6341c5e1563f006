import { everyAddress } from '../addresses.ts'

/** Every address pattern of the application, as its list of routes has them. */
export const routePatterns = () => everyAddress().map(({ pattern }) => pattern)

/** The pattern that an address belongs to; of several the one with the fewest open parts, as the router chooses. */
export function patternOf(address: string, patterns: readonly string[]): string | undefined {
  const [path = ''] = address.split('?')
  const open = (pattern: string) => pattern.split(/[:*]/).length + (pattern.endsWith('*') ? 100 : 0)
  const fits = patterns.filter((pattern) => {
    const parts = pattern.replace(/:\w+/g, '[^/]+').replace('*', '.+')
    return new RegExp(`^${parts}$`).test(path)
  })
  return fits.sort((a, b) => open(a) - open(b))[0]
}
